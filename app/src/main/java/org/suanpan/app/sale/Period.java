package org.suanpan.app.sale;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;

/// The periods a list of sales is looked at in, as seen from a day.
enum Period {
    ALL, TODAY, THIS_WEEK, LAST_WEEK, THIS_MONTH, LAST_MONTH, LAST_30_DAYS, THIS_YEAR, LAST_YEAR, OWN;

    /// Null for all days, and for a span of one's own.
    @Nullable DateSpan span(LocalDate day) {
        return switch (this) {
            case ALL, OWN -> null;
            case TODAY -> new DateSpan(day, day);
            case THIS_WEEK -> DateSpan.weekOf(day);
            case LAST_WEEK -> DateSpan.weekOf(day).previous();
            case THIS_MONTH -> DateSpan.month(YearMonth.from(day));
            case LAST_MONTH -> DateSpan.month(YearMonth.from(day).minusMonths(1));
            case LAST_30_DAYS -> DateSpan.ending(day, 30);
            case THIS_YEAR -> new DateSpan(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31));
            case LAST_YEAR -> new DateSpan(day.minusYears(1).withDayOfYear(1),
                    day.minusYears(1).withMonth(12).withDayOfMonth(31));
        };
    }
}
