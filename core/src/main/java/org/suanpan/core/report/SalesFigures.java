package org.suanpan.core.report;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;

/// Sums over sales lines. `documents` counts sales documents (returns left out), `customers` those who bought
/// (the walk-in customer left out). `returned` and `returns` are zero or negative. `cost` is over the lines whose cost
/// is known and null when there are none; `costed` is the net amount of those lines.
public record SalesFigures(long documents, long customers, long lines, Quantity sold, Quantity returned, Money sales,
        Money returns, Money costed, @Nullable Money cost) {

    public static final SalesFigures NONE = new SalesFigures(0, 0, 0, Quantity.ZERO, Quantity.ZERO, Money.ZERO,
            Money.ZERO, Money.ZERO, null);

    public Money net() {
        return sales.plus(returns);
    }

    public Quantity quantity() {
        return sold.plus(returned);
    }

    public @Nullable Money margin() {
        return cost == null ? null : costed.minus(cost);
    }

    /// Margin over the sales with a known cost, to `scale` decimals; null where there is nothing to divide by.
    public @Nullable Rate marginRate(int scale) {
        Money margin = margin();
        return margin == null || costed.isZero() ? null : margin.ratioTo(costed, scale);
    }
}
