package org.suanpan.core.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Yuan per unit in whole millionths (six decimals), as typed. Not an amount of money: multiply with a [Quantity].
public record UnitPrice(long millionths) implements Comparable<UnitPrice> {

    public static final int SCALE = 6;
    public static final UnitPrice ZERO = new UnitPrice(0);

    /// A price as written; more than six decimals are refused.
    public static UnitPrice parse(String text) {
        try {
            return exact(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new Rejected("price.not-a-price", text);
        }
    }

    public static UnitPrice exact(BigDecimal value) {
        try {
            return new UnitPrice(value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
        } catch (ArithmeticException e) {
            throw new Rejected("price.not-a-price", value.toPlainString());
        }
    }

    /// A price derived from an amount and a quantity, half-up to six decimals; for showing, never multiplied back.
    public static UnitPrice derived(Money amount, Quantity quantity) {
        if (quantity.isZero()) {
            return ZERO;
        }
        return new UnitPrice(
                amount.yuan().divide(quantity.value(), SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(millionths, SCALE);
    }

    @Override
    public int compareTo(UnitPrice other) {
        return Long.compare(millionths, other.millionths);
    }

    /// At least two decimals, no further trailing zeros, e.g. `2.50`, `0.333333`.
    @Override
    public String toString() {
        BigDecimal plain = value().stripTrailingZeros();
        return (plain.scale() < 2 ? plain.setScale(2, RoundingMode.UNNECESSARY) : plain).toPlainString();
    }
}
