package org.suanpan.persistence.party;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/// On how many different days a customer bought, and the first and last of them.
record OrderDays(long days, @Nullable LocalDate first, @Nullable LocalDate last) {

    /// Days between two order days on average, half-up; null with fewer than two.
    @Nullable Integer averageGap() {
        if (days < 2 || first == null || last == null) {
            return null;
        }
        long gaps = days - 1;
        return Math.toIntExact((2 * ChronoUnit.DAYS.between(first, last) + gaps) / (2 * gaps));
    }
}
