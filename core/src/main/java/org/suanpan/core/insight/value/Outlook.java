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

    /// In whole percent; a chance is never none or all.
    public int percent() {
        return Math.clamp(whole(), 1, 99);
    }

    /// The same for a sentence: less than half a per cent is said to be below one, and no chance to be all.
    public String said() {
        return switch (whole()) {
            case 0 -> "<1";
            case 100 -> ">99";
            default -> String.valueOf(whole());
        };
    }

    /// Less likely than so many per cent, by the figure itself and not by what is said of it.
    public boolean isBelow(int percent) {
        return alive.compareTo(BigDecimal.valueOf(percent, 2)) < 0;
    }

    private int whole() {
        return alive.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
