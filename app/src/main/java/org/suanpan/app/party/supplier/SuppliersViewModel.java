package org.suanpan.app.party.supplier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.supplier.SupplierListItem;
import org.suanpan.core.party.supplier.SupplierQueries;
import org.suanpan.core.party.supplier.SupplierTotals;

/// State of the supplier list: the filter, one page of rows, totals of the whole filter.
final class SuppliersViewModel {

    private static final ListQuery.Filter UNSETTLED = new ListQuery.Filter("open", new ColumnTest.Between(1L, null));

    private final Desk desk;
    private final ListState state;
    private final PagedList<SupplierListItem, SupplierTotals> list;

    SuppliersViewModel(Desk desk, SupplierQueries suppliers) {
        this.desk = desk;
        state = new ListState(desk, "suppliers", ListQuery.ALL.sortedBy("name"), SupplierQueries.COLUMNS,
                (query, column, limit) -> suppliers.values(query, desk.asOf().day().get(), column, limit));
        list = new PagedList<>(desk.refresh(), desk.text().of("supplier.reading"),
                Set.of(Topic.SUPPLIER, Topic.DOCUMENT, Topic.LEDGER, Topic.IMPORT), SupplierListItem::id,
                () -> reading(suppliers, state.query().get(), desk.asOf().day().get()));
        state.query().addListener(_ -> list.restart());
    }

    private static PagedList.Reading<SupplierListItem, SupplierTotals> reading(SupplierQueries suppliers, ListQuery query, LocalDate today) {
        return (offset, limit) -> new PagedList.Slice<>(suppliers.page(query, today, offset, limit), suppliers.totals(query, today));
    }

    Desk desk() {
        return desk;
    }

    /// Query and columns of the list.
    ListState state() {
        return state;
    }

    PagedList<SupplierListItem, SupplierTotals> list() {
        return list;
    }

    StringProperty selection() {
        return state.selection();
    }

    /// Days without a purchase; empty where there never was one.
    String idle(SupplierListItem row) {
        return row.lastBuy() == null ? "" : desk.figures().count(ChronoUnit.DAYS.between(row.lastBuy(), desk.asOf().day().get()));
    }

    void open(SupplierListItem row) {
        desk.navigator().open(new Screen.SupplierCard(row.id()));
    }

    void edit(SupplierListItem row) {
        desk.navigator().open(new Screen.PartyForm(PartyId.of(row.id())));
    }

    /// A new supplier.
    void write() {
        desk.navigator().open(new Screen.PartyForm(PartyKind.SUPPLIER, null, System.nanoTime()));
    }

    /// Pays a supplier.
    void pay(SupplierListItem row) {
        desk.navigator().open(new Screen.Collect(Partner.of(row.id()), null, null, System.nanoTime()));
    }

    void openPapers(SupplierListItem row) {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES, "partner", row.name()));
    }

    /// What was written for a supplier and is not settled.
    void openUnsettled(SupplierListItem row) {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES, List.of(
                new ListQuery.Filter("partner", new ColumnTest.OneOf(List.of(row.name()))), UNSETTLED)));
    }

    void openAllUnsettled() {
        desk.navigator().open(new Screen.Papers(Screen.Papers.Room.PURCHASES, List.of(UNSETTLED)));
    }

    void openDuplicates() {
        desk.navigator().open(new Screen.Duplicates(PartyKind.SUPPLIER));
    }

    void bringIn() {
        desk.navigator().open(Screen.Import.EMPTY);
    }
}
