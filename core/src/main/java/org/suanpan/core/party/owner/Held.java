package org.suanpan.core.party.owner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// A customer as his owner changes: what he owes, what he was promised, and since when he is whose; `rep` null = nobody's. `since` null = it was never
/// changed here.
public record Held(CustomerId customer, String code, String name, @Nullable SalesRepId rep, String repName, Money balance,
        long followUps, @Nullable LocalDate since) {}
