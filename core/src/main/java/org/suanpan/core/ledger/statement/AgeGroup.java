package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long something has been due (C20): days after the due day ≤ 0, 1–30, 31–60, 61–90, more.
public enum AgeGroup {
    NOT_DUE(0), TO_30(30), TO_60(60), TO_90(90), ABOVE_90(Long.MAX_VALUE);

    private final long lastDay;

    AgeGroup(long lastDay) {
        this.lastDay = lastDay;
    }

    public static AgeGroup of(LocalDate due, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(due, asOf);
        for (AgeGroup group : values()) {
            if (days <= group.lastDay) {
                return group;
            }
        }
        throw new IllegalStateException("no group for " + days + " days");
    }
}
