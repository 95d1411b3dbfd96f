package org.suanpan.core.tier;

/// What reviews read and keep.
public record TierPorts(TierFacts facts, TierAssignments assignments, OrderFits fits) {}
