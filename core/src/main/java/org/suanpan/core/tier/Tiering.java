package org.suanpan.core.tier;

import java.time.LocalDate;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;

/// Reviewing tiers as screens and the command line see it.
public interface Tiering {

    /// Computes only; nothing is stored.
    TierReview review(LocalDate asOf, Progress progress);

    /// The same by rules that need not be in force.
    TierReview review(LocalDate asOf, TierPolicy policy, Progress progress);

    /// A stored review once more, by the version it was made with.
    TierReview replay(LocalDate asOf, Progress progress);

    /// Computes and stores one immutable row per customer.
    TierReview apply(LocalDate asOf, Actor actor, Progress progress);
}
