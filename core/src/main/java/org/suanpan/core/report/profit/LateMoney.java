package org.suanpan.core.report.profit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;

/// What money that comes late costs: every overdue fen × the days it was overdue in the span × a yearly rate ÷ 365, rounded once
/// for each customer.
public final class LateMoney {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private LateMoney() {}

    /// From `day` on a customer is overdue by so much more, or by so much less when it was settled or taken back.
    public record Change(CustomerId customer, LocalDate day, Money amount) {}

    /// Customers whose money cost nothing are not among them. Changes before the span count from its first day on.
    public static Map<CustomerId, Money> costs(List<Change> changes, DateSpan span, Rate yearly) {
        Map<CustomerId, BigDecimal> fenDays = new HashMap<>();
        for (Change change : changes) {
            LocalDate from = change.day().isBefore(span.from()) ? span.from() : change.day();
            long days = ChronoUnit.DAYS.between(from, span.to());
            if (days > 0) {
                fenDays.merge(change.customer(), BigDecimal.valueOf(change.amount().fen()).multiply(BigDecimal.valueOf(days)),
                        BigDecimal::add);
            }
        }
        Map<CustomerId, Money> costs = new HashMap<>();
        fenDays.forEach((customer, weight) -> {
            Money cost = Money.ofFen(weight.multiply(yearly.value()).divide(YEAR, 0, RoundingMode.HALF_UP).longValueExact());
            if (!cost.isZero()) {
                costs.put(customer, cost);
            }
        });
        return costs;
    }
}
