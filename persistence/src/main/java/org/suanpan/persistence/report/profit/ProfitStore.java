package org.suanpan.persistence.report.profit;

import java.util.List;
import java.util.stream.Stream;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.report.profit.LateRate;
import org.suanpan.core.report.profit.ProfitFigures;
import org.suanpan.persistence.db.Sessions;

/// What the rest of the reports sees of this package.
public final class ProfitStore {

    private ProfitStore() {}

    /// These mappers and those of this package.
    public static List<Class<?>> with(Class<?>... others) {
        return Stream.concat(Stream.of(others), Stream.of(ProfitMapper.class, PromotionSumMapper.class)).toList();
    }

    public static ProfitFigures figures(SqlSession snapshot) {
        return new SqliteProfitFigures(snapshot);
    }

    public static LateRate lateRate(Sessions sessions) {
        return new SqliteLateRate(sessions);
    }
}
