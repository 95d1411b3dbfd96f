package org.suanpan.persistence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Changes;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.report.DashboardQueries;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.persistence.db.Store;
import org.suanpan.persistence.party.PartyStore;
import org.suanpan.persistence.report.ReportStore;

/// The open data file and every port of the core that stands on it. One instance a file; close it.
public final class Database implements AutoCloseable {

    private final Store store;
    private final PartyStore party;
    private final ReportStore report;

    private Database(Store store) {
        this.store = store;
        this.party = PartyStore.over(store.sessions());
        this.report = ReportStore.over(store.sessions());
    }

    /// Opens an existing file. Refuses plainly what is missing, empty, foreign, newer, locked, read-only or damaged.
    public static Database open(Path file) {
        return new Database(Store.open(file, false, mappers()));
    }

    /// Opens the file, making an empty shop first where there is none.
    public static Database openOrCreate(Path file) {
        return new Database(Store.open(file, true, mappers()));
    }

    public UnitOfWork unitOfWork() {
        return store.sessions();
    }

    public Changes changes() {
        return store.sessions();
    }

    @Override
    public void close() {
        store.close();
    }

    public SalesReps salesReps() {
        return party.salesReps();
    }

    public ReportQueries reports() {
        return report.reports();
    }

    public DashboardQueries dashboard() {
        return report.dashboard();
    }

    private static List<Class<?>> mappers() {
        List<Class<?>> mappers = new ArrayList<>();
        mappers.addAll(PartyStore.MAPPERS);
        mappers.addAll(ReportStore.MAPPERS);
        return mappers;
    }
}
