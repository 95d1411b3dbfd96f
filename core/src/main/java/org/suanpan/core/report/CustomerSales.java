package org.suanpan.core.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

/// The sales to one customer in a span. `tier` is the last one assigned by the end of the span, empty before the first
/// review. `last` is the last purchase inside the span, null when there were only returns. `balance` is what the
/// customer owed at the end of the span.
public record CustomerSales(CustomerId id, String code, String name, String tier, String region, String rep,
        SalesFigures figures, @Nullable LocalDate last, Money balance) {

    public boolean isWalkIn() {
        return id.equals(CustomerId.WALK_IN);
    }
}
