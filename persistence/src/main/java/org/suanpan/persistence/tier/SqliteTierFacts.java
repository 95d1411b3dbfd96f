package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.persistence.db.Sessions;

final class SqliteTierFacts implements TierFacts {

    private final Sessions sessions;

    SqliteTierFacts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<CustomerFacts> of(DateSpan year) {
        return sessions.readTogether(s -> {
            TierFactsMapper mapper = s.getMapper(TierFactsMapper.class);
            Map<CustomerId, List<LocalDate>> days = mapper.orderDays(year.to()).stream()
                    .collect(Collectors.toMap(OrderDaysRow::customerId, OrderDaysRow::days));
            return mapper.totals(year.from(), year.to()).stream()
                    .map(row -> row.with(days.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }
}
