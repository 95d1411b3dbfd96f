package org.suanpan.core.tier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;

/// What one review decided for one customer; never changed afterwards. `previous` is null the first time; `score` has
/// one decimal.
public record TierAssignment(CustomerId customer, LocalDate asOf, Tier tier, @Nullable Tier previous,
        Lifecycle lifecycle, Rate score, HysteresisPolicy.Verdict verdict, int policyVersion) {

    /// What was decided, in one sentence; its tiers are to be called by their names.
    public Problem sentence() {
        return sentence(verdict, score, previous, tier);
    }

    public static Problem sentence(HysteresisPolicy.Verdict verdict, Rate score, @Nullable Tier previous, Tier tier) {
        return Problem.of("tier.past." + verdict, score.toString(1), previous == null ? tier : previous, tier);
    }
}
