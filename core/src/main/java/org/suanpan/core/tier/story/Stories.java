package org.suanpan.core.tier.story;

import java.time.LocalDate;

import org.suanpan.core.base.Progress;
import org.suanpan.core.party.CustomerId;

/// Stories of customers' tiers, as screens see them.
public interface Stories {

    /// Refuses a customer that no review knows, such as the walk-in one.
    TierStory of(CustomerId customer, LocalDate asOf, Progress progress);
}
