package org.suanpan.core.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Calendar days from `from` to `to`, both included.
public record DateSpan(LocalDate from, LocalDate to) {

    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})");

    public DateSpan {
        if (to.isBefore(from)) {
            throw new Rejected("span.ends-before-it-begins", from, to);
        }
    }

    /// Monday to Sunday of the ISO week written `2026-W47`.
    public static DateSpan week(String isoWeek) {
        Matcher m = ISO_WEEK.matcher(isoWeek);
        if (!m.matches()) {
            throw new Rejected("span.not-a-week", isoWeek);
        }
        int year = Integer.parseInt(m.group(1));
        int week = Integer.parseInt(m.group(2));
        LocalDate fourth = LocalDate.of(year, 1, 4);
        if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum()) {
            throw new Rejected("span.not-a-week", isoWeek);
        }
        LocalDate monday = fourth.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateSpan(monday, monday.plusDays(6));
    }

    public static DateSpan weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateSpan(monday, monday.plusDays(6));
    }

    public static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth());
    }

    /// `days` days that end on `last`.
    public static DateSpan ending(LocalDate last, int days) {
        return new DateSpan(last.minusDays(days - 1L), last);
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// The span of the same length that ends the day before this one begins.
    public DateSpan previous() {
        return new DateSpan(from.minusDays(days()), from.minusDays(1));
    }

    /// For a week: the ISO week of the same number one year earlier (week 53 falls back to week 52).
    public DateSpan sameWeekLastYear() {
        int year = from.get(IsoFields.WEEK_BASED_YEAR) - 1;
        int week = from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 1, 4)).getMaximum();
        return week("%d-W%02d".formatted(year, Math.min(week, last)));
    }

    /// The ISO name of the week of the first day, `2026-W47`.
    public String isoWeek() {
        return "%d-W%02d".formatted(from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
