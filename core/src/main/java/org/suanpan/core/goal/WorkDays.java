package org.suanpan.core.goal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.base.DateSpan;

/// On which days of the week the shop works, as its own sales tell: those it sold on in at least a quarter of the weeks that were looked at.
/// A shop that has not sold anything yet works Monday to Saturday. Holidays are not known.
public record WorkDays(Set<DayOfWeek> days) {

    public static final int WEEKS = 13;
    private static final int QUARTER = 4;

    public WorkDays {
        days = Set.copyOf(days);
    }

    public static WorkDays of(Collection<LocalDate> soldOn) {
        Map<DayOfWeek, Integer> seen = new EnumMap<>(DayOfWeek.class);
        soldOn.forEach(day -> seen.merge(day.getDayOfWeek(), 1, Integer::sum));
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        seen.forEach((day, times) -> {
            if (times * QUARTER >= WEEKS) {
                days.add(day);
            }
        });
        return new WorkDays(days.isEmpty() ? EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)) : days);
    }

    public int in(DateSpan span) {
        int count = 0;
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            count += days.contains(day.getDayOfWeek()) ? 1 : 0;
        }
        return count;
    }
}
