package org.suanpan.core.tier;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DayList;

/// The distinct days of valid orders up to the day of evaluation, oldest first. Later orders do not exist, so an old
/// evaluation can be run again.
public record OrderDays(LocalDate asOf, DayList days) {

    public static OrderDays upTo(LocalDate asOf, Collection<LocalDate> orders) {
        return new OrderDays(asOf, DayList.distinctUpTo(asOf, orders));
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /// Calendar days since the last order; null without one.
    public @Nullable Integer daysSinceLast() {
        return days.isEmpty() ? null : daysSince(days.size() - 1);
    }

    /// Calendar days since the first order; null without one.
    public @Nullable Integer daysSinceFirst() {
        return days.isEmpty() ? null : daysSince(0);
    }

    /// Order days later than `day`.
    public long countAfter(LocalDate day) {
        return days.countAfter(day);
    }

    /// The last gaps between neighbouring order days, at most `most` of them, oldest first, in days.
    int[] gaps(int most) {
        int first = Math.max(1, days.size() - most);
        int[] gaps = new int[Math.max(0, days.size() - first)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = days.epochDay(first + i) - days.epochDay(first + i - 1);
        }
        return gaps;
    }

    private int daysSince(int index) {
        return Math.toIntExact(asOf.toEpochDay() - days.epochDay(index));
    }
}
