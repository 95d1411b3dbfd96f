package org.suanpan.core.tier.board;

import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;

/// Where one customer stood at a review.
public record Standing(CustomerId customer, String code, String name, Tier tier, Lifecycle lifecycle, Rate score) {}
