package org.suanpan.core.tier.board;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;

/// A place in the matrix of tiers and life cycles; null = any.
public record CellKey(@Nullable Tier tier, @Nullable Lifecycle lifecycle) {

    boolean holds(Tier one, Lifecycle state) {
        return (tier == null || tier == one) && (lifecycle == null || lifecycle == state);
    }
}
