package org.suanpan.core.tier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// The decisions of past reviews; only ever added to.
public interface TierAssignments {

    /// What the reviews of earlier days decided, by customer and day; of several reviews of one day the last counts.
    List<TierAssignment> before(LocalDate asOf);

    /// What was decided last for a customer.
    Optional<TierAssignment> latest(CustomerId customer);

    /// What was decided for a day; of several decisions the last.
    List<TierAssignment> on(LocalDate asOf);

    /// The latest day anything was decided for, by a review or by hand.
    Optional<LocalDate> latestReview();

    /// The latest day a review was made for; a tier given by hand is none.
    Optional<LocalDate> latestEvaluation();

    void add(List<TierAssignment> assignments, Instant at, Actor actor);
}
