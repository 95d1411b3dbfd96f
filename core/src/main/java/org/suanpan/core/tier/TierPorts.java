package org.suanpan.core.tier;

import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.lab.LabFacts;
import org.suanpan.core.tier.policy.Arrears;
import org.suanpan.core.tier.policy.TierOverrides;
import org.suanpan.core.tier.policy.TierPolicies;
import org.suanpan.core.tier.story.PastAssignments;

/// What reviews read and keep, and what screens read of them.
public record TierPorts(TierFacts facts, TierAssignments assignments, OrderFits fits, TierPolicies policies,
        TierOverrides overrides, Arrears arrears, LabFacts lab, BoardQueries board, PastAssignments past) {}
