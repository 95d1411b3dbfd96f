package org.suanpan.app.stock;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/// The days stock is often looked at on, as seen from a day.
enum Moment {
    NOW, YESTERDAY, MONTH_END, YEAR_END, OWN;

    /// Null for everything posted so far, and for a day of one's own.
    @Nullable LocalDate day(LocalDate today) {
        return switch (this) {
            case NOW, OWN -> null;
            case YESTERDAY -> today.minusDays(1);
            case MONTH_END -> YearMonth.from(today).minusMonths(1).atEndOfMonth();
            case YEAR_END -> today.withDayOfYear(1).minusDays(1);
        };
    }
}
