package org.suanpan.core.commission;

import java.time.YearMonth;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SalesRepId;

/// A fact that earns commission. `origin` is the month the fact belongs to for ever: a red document takes back in the
/// month of its original, whenever it is written. `base` is net sales or cash, `margin` is base minus cost.
public record CommissionEvent(SalesRepId rep, YearMonth origin, Kind kind, Money base, Money margin) {

    public enum Kind { DELIVERY, COLLECTION }

    public CommissionEvent negated() {
        return new CommissionEvent(rep, origin, kind, base.negated(), margin.negated());
    }
}
