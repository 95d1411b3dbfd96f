package org.suanpan.persistence.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;

/// `scoreE1` is the score in tenths; `reason` the verdict of the evaluation.
record TierAssignmentRow(CustomerId customerId, LocalDate asOf, Tier tier, @Nullable Tier previousTier,
        Lifecycle lifecycle, long scoreE1, Verdict reason, int policyVersion) {

    static TierAssignmentRow of(TierAssignment a) {
        return new TierAssignmentRow(a.customer(), a.asOf(), a.tier(), a.previous(), a.lifecycle(),
                a.score().value().setScale(1, RoundingMode.UNNECESSARY).unscaledValue().longValueExact(), a.verdict(),
                a.policyVersion());
    }

    TierAssignment assignment() {
        return new TierAssignment(customerId, asOf, tier, previousTier, lifecycle,
                score(scoreE1), reason, policyVersion);
    }

    static Rate score(long tenths) {
        return new Rate(BigDecimal.valueOf(tenths, 1));
    }
}
