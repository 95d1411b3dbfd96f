package org.suanpan.core.tier.board;

import org.suanpan.core.base.Money;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;

/// Customers who began in a tier and came to another: how many, in which state they are now, and their net sales before the first
/// review and after it.
public record Cohort(Tier first, Tier now, Lifecycle state, long customers, Money before, Money after) {}
