package org.suanpan.core.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A plain ratio, e.g. `0.13` for 13 %. Exact decimal; equal values are equal whatever their trailing zeros.
public record Rate(BigDecimal value) implements Comparable<Rate> {

    public static final Rate ZERO = new Rate(BigDecimal.ZERO);
    public static final Rate ONE = new Rate(BigDecimal.ONE);

    public Rate {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Rate parse(String text) {
        try {
            return new Rate(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new Rejected("rate.not-a-rate", text);
        }
    }

    /// `365` for 36.5.
    public static Rate ofTenths(long tenths) {
        return new Rate(BigDecimal.valueOf(tenths, 1));
    }

    /// `365` for 3.65.
    public static Rate ofHundredths(long hundredths) {
        return new Rate(BigDecimal.valueOf(hundredths, 2));
    }

    public Rate times(Rate other) {
        return new Rate(value.multiply(other.value));
    }

    public Rate plus(Rate other) {
        return new Rate(value.add(other.value));
    }

    /// Half-up to `scale` decimals, trailing zeros kept, e.g. `toString(6)` = `0.026667`.
    public String toString(int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Rate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
