package org.suanpan.core.party.owner;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// A hand-over as typed. `to` null = to the public pool; `leaver` = who leaves the shop with it, null = nobody.
public record HandOver(List<CustomerId> customers, @Nullable SalesRepId to, LocalDate day, String reason,
        @Nullable SalesRepId leaver) {

    public HandOver {
        customers = List.copyOf(customers);
        reason = reason.strip();
    }

    /// Refuses what says too little, and a day that has not come.
    void check(LocalDate today) {
        if (customers.isEmpty()) {
            throw new Rejected("owner.nobody");
        }
        if (reason.isEmpty()) {
            throw new Rejected("owner.reason-missing");
        }
        if (day.isAfter(today)) {
            throw new Rejected("owner.day-future", day);
        }
    }
}
