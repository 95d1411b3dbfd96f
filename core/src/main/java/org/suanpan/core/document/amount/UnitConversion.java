package org.suanpan.core.document.amount;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;

/// From a typed quantity to the base unit (R8, C1): exact, and never a part of what cannot be divided.
public final class UnitConversion {

    /// Typed quantities have three decimals at most: whole tens of ten-thousandths.
    private static final long FINEST = 10;
    private static final long ONE = 10_000;

    private UnitConversion() {}

    /// Refuses more than three decimals, nothing and less than nothing (unless `zero` may be typed).
    public static void typed(int line, Quantity quantity, boolean zero) {
        if (quantity.isNegative() || quantity.isZero() && !zero) {
            throw new Rejected("document.quantity-not-positive", line);
        }
        if (quantity.tenThousandths() % FINEST != 0) {
            throw new Rejected("document.quantity-too-fine", line, quantity);
        }
    }

    /// `factor` = base units in one of the typed unit. `product` names it in a refusal.
    public static Quantity base(int line, Quantity typed, long factor, boolean indivisible, String product) {
        Quantity base = new Quantity(Math.multiplyExact(typed.tenThousandths(), factor));
        if (indivisible && base.tenThousandths() % ONE != 0) {
            throw new Rejected("document.indivisible", line, product, base);
        }
        return base;
    }
}
