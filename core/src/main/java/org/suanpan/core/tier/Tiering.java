package org.suanpan.core.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Progress;
import org.suanpan.core.tier.policy.Schedule;

/// Reviewing tiers as screens and the command line see it.
public interface Tiering {

    /// Computes only; nothing is stored.
    TierReview review(LocalDate asOf, Progress progress);

    /// The same by rules that need not be in force.
    TierReview review(LocalDate asOf, TierPolicy policy, Progress progress);

    /// A stored review once more, by the version it was made with.
    TierReview replay(LocalDate asOf, Progress progress);

    /// The same with what every customer was judged by.
    Looked look(LocalDate asOf, Progress progress);

    /// A review with the facts it was made of, in the order of its lines.
    record Looked(TierPolicy policy, List<TierFacts.CustomerFacts> customers, TierReview review) {

        public Looked {
            customers = List.copyOf(customers);
        }
    }

    /// Computes and stores one immutable row per customer. Refused for a day to come.
    TierReview apply(LocalDate asOf, Actor actor, Progress progress);

    /// Keeps the review of the month before `today` by itself, once a month; empty when there is nothing to do.
    Optional<TierReview> keepUp(LocalDate today, Schedule schedule, Progress progress);
}
