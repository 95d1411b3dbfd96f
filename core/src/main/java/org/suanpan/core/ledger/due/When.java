package org.suanpan.core.ledger.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// When something is due, seen from a day; weeks run from Monday to Sunday.
public enum When {
    OVERDUE, THIS_WEEK, NEXT_WEEK, LATER;

    public static When of(LocalDate due, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isBefore(today) ? OVERDUE : !due.isAfter(sunday) ? THIS_WEEK : !due.isAfter(sunday.plusDays(7)) ? NEXT_WEEK : LATER;
    }
}
