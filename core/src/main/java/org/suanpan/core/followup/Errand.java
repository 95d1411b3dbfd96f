package org.suanpan.core.followup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.SalesRepId;

/// Something to do for many customers on one day. `rep` = who does it, null = the salesperson of each customer.
public record Errand(LocalDate day, String what, @Nullable SalesRepId rep) {

    public Errand {
        what = what.strip();
    }

    /// Refuses what says nothing, and a day that is over.
    void check(LocalDate today) {
        if (what.isEmpty()) {
            throw new Rejected("followup.errand-empty");
        }
        if (day.isBefore(today)) {
            throw new Rejected("followup.put-off-past", day);
        }
    }
}
