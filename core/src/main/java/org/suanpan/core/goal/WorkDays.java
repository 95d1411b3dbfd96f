package org.suanpan.core.goal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.goal.calendar.CalendarService;
import org.suanpan.core.goal.calendar.ShopCalendar;
import org.suanpan.core.goal.calendar.ShopDay;

/// On which days of the week the shop works, as its own sales tell: those it sold on in at least a quarter of the weeks that were looked at.
/// A shop that has not sold anything yet works Monday to Saturday. On `closed` days it rests whatever the day of the week, on `open` ones it works.
public record WorkDays(Set<DayOfWeek> days, Set<LocalDate> closed, Set<LocalDate> open) {

    public static final int WEEKS = 13;
    private static final int QUARTER = 4;

    public WorkDays {
        days = Set.copyOf(days);
        closed = Set.copyOf(closed);
        open = Set.copyOf(open);
    }

    /// With the holidays the shop keeps in a span and days of its own, seen from a day: one on which it sold all the same was worked.
    static WorkDays of(Collection<LocalDate> soldOn, ShopCalendar calendar, DateSpan span, LocalDate asOf) {
        WorkDays week = of(soldOn);
        boolean closes = CalendarService.closes(calendar, asOf);
        List<ShopDay> days = calendar.days(span).stream().filter(day -> closes || day.isOwn()).toList();
        Set<LocalDate> worked = calendar.worked(span);
        return new WorkDays(week.days, of(days, ShopDay.Kind.OFF, worked), of(days, ShopDay.Kind.WORK, Set.of()));
    }

    private static Set<LocalDate> of(List<ShopDay> days, ShopDay.Kind kind, Set<LocalDate> without) {
        return days.stream().filter(one -> one.kind() == kind).map(ShopDay::day).filter(day -> !without.contains(day)).collect(Collectors.toSet());
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
        return new WorkDays(days.isEmpty() ? EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)) : days, Set.of(), Set.of());
    }

    public int in(DateSpan span) {
        int count = 0;
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            count += open.contains(day) || days.contains(day.getDayOfWeek()) && !closed.contains(day) ? 1 : 0;
        }
        return count;
    }
}
