package org.suanpan.core.tier.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;

/// A tier given by a person, from one day to another, both included. `ended` = the day it was taken back; from that day on
/// it counts no more.
public record TierOverride(CustomerId customer, Tier tier, LocalDate from, LocalDate until, String reason, Actor by,
        @Nullable LocalDate ended) {

    public TierOverride {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new Rejected("tier.override-no-reason");
        }
        if (until.isBefore(from)) {
            throw new Rejected("tier.override-until", until, from);
        }
    }

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (ended == null || ended.isAfter(day));
    }
}
