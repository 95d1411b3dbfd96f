package org.suanpan.persistence.tier;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.story.Assigned;

record AssignedRow(CustomerId customerId, LocalDate asOf, Tier tier, @Nullable Tier previousTier, Lifecycle lifecycle, long scoreE1,
        Verdict reason, int policyVersion, String assignedAt, String actor) {

    Assigned assigned() {
        return new Assigned(new TierAssignmentRow(customerId, asOf, tier, previousTier, lifecycle, scoreE1, reason, policyVersion).assignment(),
                Instant.parse(assignedAt), actor);
    }
}
