package org.suanpan.app.kit.list;

import java.time.LocalDate;

import org.suanpan.core.base.ColumnTest;

/// Spans of days that are asked for all the time, as seen from a day.
enum DayPreset {
    TODAY, YESTERDAY, THIS_WEEK, LAST_WEEK, THIS_MONTH, LAST_MONTH, LAST_30_DAYS, THIS_QUARTER, THIS_YEAR;

    private static final int QUARTER = 3;

    ColumnTest.Days days(LocalDate today) {
        LocalDate week = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.withMonth((today.getMonthValue() - 1) / QUARTER * QUARTER + 1);
        LocalDate year = today.withDayOfYear(1);
        return switch (this) {
            case TODAY -> days(today, today);
            case YESTERDAY -> days(today.minusDays(1), today.minusDays(1));
            case THIS_WEEK -> days(week, week.plusDays(6));
            case LAST_WEEK -> days(week.minusDays(7), week.minusDays(1));
            case THIS_MONTH -> days(month, month.plusMonths(1).minusDays(1));
            case LAST_MONTH -> days(month.minusMonths(1), month.minusDays(1));
            case LAST_30_DAYS -> days(today.minusDays(29), today);
            case THIS_QUARTER -> days(quarter, quarter.plusMonths(QUARTER).minusDays(1));
            case THIS_YEAR -> days(year, year.plusYears(1).minusDays(1));
        };
    }

    private static ColumnTest.Days days(LocalDate from, LocalDate to) {
        return new ColumnTest.Days(from, to);
    }
}
