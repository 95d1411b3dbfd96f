package org.suanpan.core.tier.board;

import org.suanpan.core.tier.Tier;

/// How many went from a tier to a tier, the same one too.
public record Passage(Tier from, Tier to, long customers) {}
