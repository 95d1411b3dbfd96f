package org.suanpan.core.party.segment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// The segments in the data file.
public interface Segments {

    /// Those that count, by name.
    List<Segment> all();

    /// Refuses with `segment.unknown`; one that was given up is still found.
    Segment get(long id);

    /// The members on a day, by code; whoever was merged into a customer is not named by himself.
    List<CustomerId> members(Segment segment, LocalDate day);

    /// Those a customer is in on a day, by name. The facts are those the books hold now; days are counted from `day`.
    List<Segment> of(CustomerId customer, LocalDate day);

    /// Which of these a customer is in on a day.
    List<Long> holding(List<Long> segments, CustomerId customer, LocalDate day);

    /// Names of price rules and promotions limited to it that are in force on a day or later.
    List<String> uses(long id, LocalDate day);

    /// Adds it, or changes the one with its id; gives the id. Refuses with `segment.name-taken`.
    long keep(Segment segment, Instant at, Actor actor);

    /// Gives it up, or takes that back. Refuses with `segment.unknown`, and `segment.name-taken` when its name is another's now.
    void stop(long id, boolean stopped, Instant at, Actor actor);
}
