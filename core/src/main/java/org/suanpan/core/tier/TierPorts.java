package org.suanpan.core.tier;

import org.suanpan.core.tier.lab.LabFacts;
import org.suanpan.core.tier.policy.Arrears;
import org.suanpan.core.tier.policy.TierOverrides;
import org.suanpan.core.tier.policy.TierPolicies;

/// What reviews read and keep.
public record TierPorts(TierFacts facts, TierAssignments assignments, OrderFits fits, TierPolicies policies,
        TierOverrides overrides, Arrears arrears, LabFacts lab) {}
