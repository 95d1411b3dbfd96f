package org.suanpan.core.insight.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a model says of one customer: the probability that he still is one (four decimals, 0–1), and the orders to
/// expect of him in the next [Outlooks#DAYS_AHEAD] days (two decimals).
public record Outlook(BigDecimal alive, BigDecimal orders) {

    private static final int SHARE_DIGITS = 4;

    static Outlook of(double alive, double orders) {
        return new Outlook(BigDecimal.valueOf(alive).setScale(SHARE_DIGITS, RoundingMode.HALF_UP),
                BigDecimal.valueOf(orders).setScale(2, RoundingMode.HALF_UP));
    }

    /// In whole percent, for a sentence; a chance is never said to be none or all.
    public int percent() {
        return Math.clamp(alive.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue(), 1, 99);
    }
}
