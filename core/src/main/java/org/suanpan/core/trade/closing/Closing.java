package org.suanpan.core.trade.closing;

import java.time.Instant;
import java.time.YearMonth;

import org.suanpan.core.base.Money;

/// A closed month: what it came to (`revenue` and `cost` of its sales, in the shop's cost basis) and what there was at its end.
public record Closing(YearMonth month, Instant at, String actor, Money revenue, Money cost, Money receivable, Money payable,
        Money cash, Money stock) {

    public Money margin() {
        return revenue.minus(cost);
    }
}
