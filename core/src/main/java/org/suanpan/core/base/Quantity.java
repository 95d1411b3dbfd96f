package org.suanpan.core.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A quantity in the product's base unit, in whole ten-thousandths (four decimals). Negative = goods going back.
public record Quantity(long tenThousandths) implements Comparable<Quantity> {

    public static final int SCALE = 4;
    public static final Quantity ZERO = new Quantity(0);

    public static Quantity of(long whole) {
        return new Quantity(Math.multiplyExact(whole, 10_000L));
    }

    /// A quantity as written; more than four decimals are refused, because a typed figure is never changed silently.
    public static Quantity parse(String text) {
        try {
            return exact(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new Rejected("quantity.not-a-quantity", text);
        }
    }

    public static Quantity exact(BigDecimal value) {
        try {
            return new Quantity(value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
        } catch (ArithmeticException e) {
            throw new Rejected("quantity.not-a-quantity", value.toPlainString());
        }
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(tenThousandths, SCALE);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(tenThousandths, other.tenThousandths));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(Math.subtractExact(tenThousandths, other.tenThousandths));
    }

    public Quantity negated() {
        return new Quantity(Math.negateExact(tenThousandths));
    }

    /// Quantity × price in yuan, rounded once, half-up on the absolute value, to the fen.
    public Money times(UnitPrice price) {
        return Money.rounded(value().multiply(price.value()));
    }

    public boolean isZero() {
        return tenThousandths == 0;
    }

    public boolean isNegative() {
        return tenThousandths < 0;
    }

    public boolean isPositive() {
        return tenThousandths > 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /// A plain decimal without trailing zeros, e.g. `2.5`.
    @Override
    public String toString() {
        return tenThousandths == 0 ? "0" : value().stripTrailingZeros().toPlainString();
    }
}
