package org.suanpan.core.party.stars;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// The stars of customers in the data file, which only grow. A merged customer's are those of whom he is read as.
public interface CustomerStars {

    /// What counts on a day: what was given last up to then, to the customer or to those merged into him. Null = nobody ever said.
    @Nullable StarsGiven on(CustomerId customer, LocalDate day);

    void add(CustomerId customer, int stars, LocalDate day, Instant at, Actor actor);
}
