package org.suanpan.core.tier.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.suanpan.core.party.CustomerId;

/// Tiers given by hand; only ever added to, and taken back.
public interface TierOverrides {

    /// Those that count on a day, by the customer they were merged into. His own stands above that of one merged into him,
    /// a later one above an earlier one.
    Map<CustomerId, TierOverride> on(LocalDate day);

    /// All of a customer, the latest first.
    List<TierOverride> of(CustomerId customer);

    void add(TierOverride given, Instant at);

    /// From `day` on none of the customer's counts any more.
    void end(CustomerId customer, LocalDate day);
}
