package org.suanpan.core.insight.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a model says of one customer: the probability that he still is one (four decimals, 0–1), and the orders to
/// expect of him in the next [Outlooks#DAYS_AHEAD] days (two decimals).
public record Outlook(BigDecimal alive, BigDecimal orders) {

    private static final int SHARE_DIGITS = 4;
    private static final int SHARE_UNITS = 10_000;
    private static final int HUNDREDTHS = 100;
    private static final double HALF = 0.5;
    private static final double NEAR = 1e-6;
    private static final double LARGE = 1e9;

    static Outlook of(double alive, double orders) {
        return new Outlook(rounded(alive, SHARE_DIGITS, SHARE_UNITS), rounded(orders, 2, HUNDREDTHS));
    }

    /// Half up by the figure's decimal digits. Away from a half the next whole number of units is the same, and found without them.
    private static BigDecimal rounded(double value, int scale, int units) {
        double scaled = value * units;
        double whole = Math.floor(scaled);
        double rest = Math.abs(scaled - whole - HALF);
        return rest > NEAR && scaled < LARGE ? BigDecimal.valueOf((long) whole + (scaled - whole > HALF ? 1 : 0), scale)
                : BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
    }

    /// In whole percent, for a sentence; a chance is never said to be none or all.
    public int percent() {
        return Math.clamp(alive.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue(), 1, 99);
    }
}
