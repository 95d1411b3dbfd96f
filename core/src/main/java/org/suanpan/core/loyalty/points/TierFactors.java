package org.suanpan.core.loyalty.points;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// What the tiers of a customer and the versions of the rules of tiers make of his points: by how much the money of a day counts. A
/// function of the day alone, so that accounts come out the same whenever they are worked out.
record TierFactors(List<TierRate> rates, List<TierDay> tiers) {

    /// By the terms' own multipliers, and by those of the rules of tiers where the terms say so: who has no tier then counts plainly.
    PointsEntry.Factor on(LocalDate day, LoyaltyTerms.Earning earning) {
        String tier = TierDay.on(day, tiers);
        TierRate means = tier == null ? null : means(day, tier);
        String name = tier == null ? "" : means == null ? tier : means.name();
        Rate own = earning.of(earning.byTiers() && means != null ? means.tier() : tier);
        return new PointsEntry.Factor(own != null ? own : means == null ? Rate.ONE : means.points(), name);
    }

    /// What the rules in force on the day say of his tier; null without either.
    @Nullable TierRate on(LocalDate day) {
        String tier = TierDay.on(day, tiers);
        return tier == null ? null : means(day, tier);
    }

    /// The rules in force on a day, the best tier first; empty before all rules that are kept.
    static List<TierRate> inForce(LocalDate day, List<TierRate> rates) {
        TierRate any = null;
        for (TierRate rate : rates) {
            any = !rate.from().isAfter(day) && (any == null || isLater(rate, any)) ? rate : any;
        }
        TierRate of = any;
        return of == null ? List.of() : rates.stream().filter(rate -> rate.version() == of.version()).toList();
    }

    /// By the rules in force on the day; a letter below their lowest tier means what the lowest does. Null before all rules that are kept.
    private @Nullable TierRate means(LocalDate day, String tier) {
        TierRate found = null;
        for (TierRate rate : rates) {
            if (!rate.from().isAfter(day) && (found == null || isLater(rate, found)
                    || rate.version() == found.version() && rate.tier().compareTo(tier) <= 0)) {
                found = rate;
            }
        }
        return found;
    }

    private static boolean isLater(TierRate one, TierRate other) {
        return one.version() != other.version()
                && (one.from().isAfter(other.from()) || one.from().equals(other.from()) && one.version() > other.version());
    }
}
