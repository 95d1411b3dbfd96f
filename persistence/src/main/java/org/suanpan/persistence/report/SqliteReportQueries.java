package org.suanpan.persistence.report;

import java.util.function.Function;

import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.persistence.db.Sessions;

final class SqliteReportQueries implements ReportQueries {

    private final Sessions sessions;

    SqliteReportQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public <T> T snapshot(Function<ReportFigures, T> readings) {
        return sessions.readTogether(session -> readings.apply(new SqliteReportFigures(session)));
    }
}
