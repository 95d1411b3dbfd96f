package org.suanpan.persistence.report;

import java.util.List;

import org.suanpan.core.report.DashboardQueries;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.profit.LateRate;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.report.profit.ProfitStore;

/// Builds the report ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record ReportStore(ReportQueries reports, DashboardQueries dashboard, LateRate lateRate) {

    public static final List<Class<?>> MAPPERS = ProfitStore.with(ReportMapper.class, DashboardMapper.class, OwingMapper.class);

    public static ReportStore over(Sessions sessions) {
        return new ReportStore(new SqliteReportQueries(sessions), new SqliteDashboardQueries(sessions),
                ProfitStore.lateRate(sessions));
    }
}
