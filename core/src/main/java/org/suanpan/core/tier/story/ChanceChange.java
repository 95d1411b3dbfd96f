package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.tier.OrderDays;

/// Why the probability that a customer is still there is not what it was at the last review: the days gone by, his orders since, and the
/// model that was fitted anew. Both sides have at least one order.
public record ChanceChange(Side before, Side now) {

    /// Orders up to a day, and the model of it.
    public record Side(OrderDays orders, Outlooks model) {}

    private static final int PERCENT_DECIMALS = 2;
    private static final String TIME = "time";
    private static final String ORDERED = "ordered";
    private static final String MODEL = "model";
    private static final List<String> CAUSES = List.of(TIME, ORDERED, MODEL);

    /// In per cent, two decimals.
    public BigDecimal was() {
        return percent(Set.of());
    }

    public BigDecimal is() {
        return percent(Set.copyOf(CAUSES));
    }

    /// In points of a per cent; they add up to the difference.
    public List<Contributions.Part> parts() {
        return Contributions.of(CAUSES, PERCENT_DECIMALS, this::percent);
    }

    /// Orders that came after the day are looked at from the last of them.
    private BigDecimal percent(Set<String> come) {
        List<LocalDate> days = of(come, ORDERED).orders.days();
        LocalDate day = of(come, TIME).orders.asOf();
        LocalDate asOf = days.getLast().isAfter(day) ? days.getLast() : day;
        return of(come, MODEL).model.of(days, asOf).alive().movePointRight(PERCENT_DECIMALS).setScale(PERCENT_DECIMALS);
    }

    private Side of(Set<String> come, String cause) {
        return come.contains(cause) ? now : before;
    }
}
