package org.suanpan.core.tier.board;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;

/// A customer whose tier changed, and why.
public record Moved(CustomerId customer, String code, String name, @Nullable Tier from, Tier to, Problem why) {

    public boolean isUp() {
        return from != null && to.compareTo(from) < 0;
    }
}
