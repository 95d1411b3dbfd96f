package org.suanpan.core.tier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.insight.value.OrderModel;

/// The models fitted to this shop's customers; only ever added to.
public interface OrderFits {

    /// A model with the day up to which its orders were known, and the number of customers it was fitted for.
    record Fitted(LocalDate asOf, int customers, OrderModel.Fit fit) {}

    /// The latest one of a day in the span, both days included.
    Optional<Fitted> latest(LocalDate from, LocalDate to);

    void add(Fitted fitted, Instant at, Actor actor);
}
