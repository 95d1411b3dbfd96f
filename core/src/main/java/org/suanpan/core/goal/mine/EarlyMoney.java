package org.suanpan.core.goal.mine;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.sheet.OpenSale;

/// What the rest of a sale brings, by the day its customer pays it; today's step first.
public record EarlyMoney(OpenSale sale, List<Step> steps) {

    /// Paid up to this day, it included: a bonus, or below zero what is taken away. `until` null = whenever later.
    public record Step(@Nullable LocalDate until, Money amount) {}

    public EarlyMoney {
        steps = List.copyOf(steps);
    }
}
