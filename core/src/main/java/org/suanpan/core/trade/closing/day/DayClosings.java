package org.suanpan.core.trade.closing.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;

/// The days that were closed. They are never deleted; opening one again is written beside it.
public interface DayClosings {

    /// Nothing is posted to a day up to this one; empty while no closing stands.
    Optional<LocalDate> closedThrough();

    /// The newest `limit` closings, the one written last first.
    List<DayClosing> newest(int limit);

    void add(LocalDate day, List<DayClosing.Counted> counts, Instant at, Actor actor);

    void reopen(DayClosing closing, String reason, Instant at, Actor actor);
}
