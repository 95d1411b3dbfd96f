package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;

/// From this day on the customer had this tier.
public record TierDay(CustomerId customer, LocalDate from, String tier) {

    /// The tier on a day, of those in the order of time; null = none yet.
    static @Nullable String on(LocalDate day, List<TierDay> tiers) {
        String found = null;
        for (TierDay one : tiers) {
            if (!one.from.isAfter(day)) {
                found = one.tier;
            }
        }
        return found;
    }
}
