package org.suanpan.persistence.commission;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.persistence.db.Sessions;

final class SqliteCommissionFacts implements CommissionFacts {

    private final Sessions sessions;

    SqliteCommissionFacts(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Months are read as one span, because those asked for lie together.
    @Override
    public List<MonthFacts> of(Collection<YearMonth> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        YearMonth first = Collections.min(months);
        YearMonth last = Collections.max(months);
        return sessions.read(s -> s.getMapper(CommissionFactsMapper.class).between(first, last)).stream()
                .filter(f -> months.contains(f.origin()))
                .toList();
    }
}
