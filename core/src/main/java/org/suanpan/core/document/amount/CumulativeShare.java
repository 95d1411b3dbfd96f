package org.suanpan.core.document.amount;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// A total taken in steps (R0): step k = round(total × taken so far ÷ whole) − already taken, so the last step leaves
/// nothing behind.
public final class CumulativeShare {

    private CumulativeShare() {}

    /// `before` and `now` are quantities of `whole`; `taken` = what earlier steps took.
    public static Money step(Money total, Quantity whole, Quantity before, Quantity now, Money taken) {
        return Exactly.share(total, before.plus(now), whole).minus(taken);
    }
}
