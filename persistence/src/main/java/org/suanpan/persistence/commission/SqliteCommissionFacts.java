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
        return sessions.readTogether(s -> {
            List<MonthFacts> sums = s.getMapper(CommissionFactsMapper.class).between(first, last);
            LossMapper mapper = s.getMapper(LossMapper.class);
            List<Loss> losses = mapper.losses(first, last);
            return losses.isEmpty() ? sums
                    : Losses.taken(sums, losses, mapper.orders(losses.stream().map(Loss::order).distinct().toList()));
        }).stream()
                .filter(f -> months.contains(f.origin()))
                .toList();
    }
}
