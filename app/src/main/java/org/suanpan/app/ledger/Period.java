package org.suanpan.app.ledger;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;

/// The spans accounts are agreed over, as seen from a day; what is not over yet ends with the day.
enum Period {
    THIS_MONTH, LAST_MONTH, THREE_MONTHS, THIS_YEAR, LAST_YEAR, OWN;

    /// Null for a span of one's own.
    @Nullable DateSpan span(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return switch (this) {
            case THIS_MONTH -> new DateSpan(first, day);
            case LAST_MONTH -> new DateSpan(first.minusMonths(1), first.minusDays(1));
            case THREE_MONTHS -> new DateSpan(first.minusMonths(2), day);
            case THIS_YEAR -> new DateSpan(day.withDayOfYear(1), day);
            case LAST_YEAR -> new DateSpan(day.minusYears(1).withDayOfYear(1), day.withDayOfYear(1).minusDays(1));
            case OWN -> null;
        };
    }
}
