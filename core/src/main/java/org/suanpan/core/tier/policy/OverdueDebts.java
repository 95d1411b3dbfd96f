package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import org.suanpan.core.ledger.due.Due;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.party.CustomerId;

/// Overdue days as the collection list knows them.
public record OverdueDebts(OwingQueries owing) implements Arrears {

    @Override
    public Map<CustomerId, Integer> overdueDays(LocalDate asOf) {
        Map<CustomerId, Integer> days = new HashMap<>();
        for (Dunning dunning : owing.dunnings(asOf)) {
            CustomerId customer = dunning.holder().partner().customer();
            LocalDate oldest = dunning.documents().stream().filter(due -> due.open().isPositive()).map(Due::due)
                    .min(LocalDate::compareTo).orElse(asOf);
            if (customer != null && oldest.isBefore(asOf)) {
                days.put(customer, (int) ChronoUnit.DAYS.between(oldest, asOf));
            }
        }
        return days;
    }
}
