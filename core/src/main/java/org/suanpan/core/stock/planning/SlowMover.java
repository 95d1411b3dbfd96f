package org.suanpan.core.stock.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;

/// How long an item has been lying: what is on hand, how much leaves on a mean day, days since it last left and last
/// came (null = never).
public record SlowMover(Quantity onHand, BigDecimal dailyIssue, @Nullable Integer daysSinceIssue,
        @Nullable Integer daysSinceReceipt) {

    /// No stock; too new to tell; no issue for 180 days or none at all; none for 90 days or stock for more than 180;
    /// stock for more than 90; well.
    public enum Category { NONE, NEW, DEAD, SLOW, WATCH, NORMAL }

    private static final int NEW_DAYS = 60;
    private static final int SLOW_DAYS = 90;
    private static final int DEAD_DAYS = 180;

    /// For how many days the stock lasts, one decimal; null where nothing leaves.
    public @Nullable BigDecimal coverDays() {
        return dailyIssue.signum() == 0 ? null : onHand.value().divide(dailyIssue, 1, RoundingMode.HALF_UP);
    }

    /// The first category that applies.
    public Category category() {
        if (!onHand.isPositive()) {
            return Category.NONE;
        }
        if (daysSinceReceipt != null && daysSinceReceipt <= NEW_DAYS) {
            return Category.NEW;
        }
        if (dailyIssue.signum() == 0 || isIdleFor(DEAD_DAYS)) {
            return Category.DEAD;
        }
        if (isIdleFor(SLOW_DAYS) || lastsLongerThan(DEAD_DAYS)) {
            return Category.SLOW;
        }
        return lastsLongerThan(SLOW_DAYS) ? Category.WATCH : Category.NORMAL;
    }

    private boolean isIdleFor(int days) {
        return daysSinceIssue == null || daysSinceIssue >= days;
    }

    private boolean lastsLongerThan(int days) {
        return onHand.value().compareTo(dailyIssue.multiply(BigDecimal.valueOf(days))) > 0;
    }
}
