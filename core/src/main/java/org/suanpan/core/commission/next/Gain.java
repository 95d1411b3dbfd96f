package org.suanpan.core.commission.next;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.Earning;
import org.suanpan.core.party.SalesRepId;

/// What a sale that is being written adds to its salesperson's statement. `withMoney` = only once it is paid for; `reached` = the bracket (or
/// gate) it gets him to, `ahead` = the next one after it; null = none.
public record Gain(SalesRepId rep, Money worth, boolean withMoney, @Nullable Line reached, @Nullable Line ahead) implements Earning {

    /// Where a bracket begins, seen from the base with the sale; `rate` null = it is the gate.
    public record Line(Money missing, @Nullable Rate rate) {}
}
