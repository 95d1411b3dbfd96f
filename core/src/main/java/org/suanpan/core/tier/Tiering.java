package org.suanpan.core.tier;

import java.time.LocalDate;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;

/// Reviewing tiers as screens and the command line see it.
public interface Tiering {

    /// Computes only; nothing is stored.
    TierReview review(LocalDate asOf, Progress progress);

    /// Computes and stores one immutable row per customer.
    TierReview apply(LocalDate asOf, Actor actor, Progress progress);
}
