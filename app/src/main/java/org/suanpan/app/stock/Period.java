package org.suanpan.app.stock;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;

/// The spans a ledger is looked at in, as seen from a day.
enum Period {
    ALL, THIS_MONTH, LAST_MONTH, LAST_30_DAYS, THIS_YEAR, LAST_YEAR, OWN;

    /// Null from the beginning, and for a span of one's own.
    @Nullable DateSpan span(LocalDate today) {
        return switch (this) {
            case ALL, OWN -> null;
            case THIS_MONTH -> DateSpan.month(YearMonth.from(today));
            case LAST_MONTH -> DateSpan.month(YearMonth.from(today).minusMonths(1));
            case LAST_30_DAYS -> DateSpan.ending(today, 30);
            case THIS_YEAR -> new DateSpan(today.withDayOfYear(1), today.withMonth(12).withDayOfMonth(31));
            case LAST_YEAR -> new DateSpan(today.minusYears(1).withDayOfYear(1),
                    today.minusYears(1).withMonth(12).withDayOfMonth(31));
        };
    }
}
