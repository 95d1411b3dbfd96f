package org.suanpan.core.tier.board;

import org.suanpan.core.base.Money;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;

/// Customers of one tier in one state, with their net sales.
public record Cell(Tier tier, Lifecycle lifecycle, long customers, Money net) {}
