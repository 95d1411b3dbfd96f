package org.suanpan.core.ledger.statement;

import java.time.LocalDate;

/// How long something has been due (C20): days after the due day ≤ 0, 1–30, 31–60, 61–90, more.
public enum AgeGroup {
    NOT_DUE(0), TO_30(30), TO_60(60), TO_90(90), ABOVE_90(Long.MAX_VALUE);

    private final long lastDay;

    AgeGroup(long lastDay) {
        this.lastDay = lastDay;
    }

    public static AgeGroup of(LocalDate due, LocalDate asOf) {
        for (AgeGroup group : values()) {
            if (!due.isBefore(group.firstDue(asOf))) {
                return group;
            }
        }
        throw new IllegalStateException("no group for what was due on " + due);
    }

    /// The earliest due day of the group as seen from a day.
    public LocalDate firstDue(LocalDate asOf) {
        return lastDay == Long.MAX_VALUE ? LocalDate.MIN : asOf.minusDays(lastDay);
    }
}
