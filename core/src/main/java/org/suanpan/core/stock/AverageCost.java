package org.suanpan.core.stock;

import java.math.BigDecimal;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

import static java.math.RoundingMode.HALF_UP;

/// The one pool of a product for the whole shop (移动加权平均). Value is kept and the unit cost derived from it, never
/// the other way round; so goods that are all gone are worth nothing, to the fen.
public record AverageCost(Quantity quantity, Money value) {

    public static final AverageCost EMPTY = new AverageCost(Quantity.ZERO, Money.ZERO);

    public AverageCost {
        if (quantity.isNegative() || value.isNegative() || quantity.isZero() && !value.isZero()) {
            throw new IllegalArgumentException("a stock of " + quantity + " worth " + value);
        }
    }

    /// The value that leaves with `out`, 0 < out ≤ quantity: its share of the pool, half-up; the last piece takes all.
    public Money costOf(Quantity out) {
        if (!out.isPositive() || out.compareTo(quantity) > 0) {
            throw new IllegalArgumentException(out + " out of " + quantity);
        }
        return Money.ofFen(BigDecimal.valueOf(value.fen())
                .multiply(BigDecimal.valueOf(out.tenThousandths()))
                .divide(BigDecimal.valueOf(quantity.tenThousandths()), 0, HALF_UP)
                .longValueExact());
    }

    public AverageCost without(Quantity out) {
        return new AverageCost(quantity.minus(out), value.minus(costOf(out)));
    }

    public AverageCost with(Quantity in, Money worth) {
        return new AverageCost(quantity.plus(in), value.plus(worth));
    }

    /// For showing, six decimals; empty while there is nothing.
    public Optional<UnitPrice> unitCost() {
        return quantity.isZero() ? Optional.empty() : Optional.of(UnitPrice.derived(value, quantity));
    }
}
