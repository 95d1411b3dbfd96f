package org.suanpan.core.tier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// The distinct days of valid orders up to the day of evaluation, oldest first. Later orders do not exist, so an old
/// evaluation can be run again.
public record OrderDays(LocalDate asOf, List<LocalDate> days) {

    public OrderDays {
        days = List.copyOf(days);
    }

    public static OrderDays upTo(LocalDate asOf, Collection<LocalDate> orders) {
        return new OrderDays(asOf, orders.stream().filter(d -> !d.isAfter(asOf)).distinct().sorted().toList());
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /// Calendar days since the last order; null without one.
    public @Nullable Integer daysSinceLast() {
        return days.isEmpty() ? null : daysSince(days.getLast());
    }

    /// Calendar days since the first order; null without one.
    public @Nullable Integer daysSinceFirst() {
        return days.isEmpty() ? null : daysSince(days.getFirst());
    }

    /// Order days later than `day`.
    public long countAfter(LocalDate day) {
        return days.stream().filter(d -> d.isAfter(day)).count();
    }

    /// The last gaps between neighbouring order days, at most `most` of them, oldest first, in days.
    public List<Integer> lastGaps(int most) {
        return IntStream.range(Math.max(1, days.size() - most), days.size())
                .mapToObj(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .toList();
    }

    private int daysSince(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, asOf);
    }
}
