package org.suanpan.core.followup;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// Following customers up (跟进).
public interface FollowingUp {

    /// Writes a talk down. What the customer was promised up to that day is done with it; where nobody answered it stays open, put off to the
    /// day to try again if there is one.
    long log(Talk talk, Actor actor);

    /// Something to do for every one of these customers, in one write; gives what was made. Refuses an empty list.
    List<Long> plan(Errand errand, List<CustomerId> customers, Actor actor);

    /// Takes errands back; what was done meanwhile stays.
    void takeBack(List<Long> errands);

    /// What was promised is done. Refuses what is not open.
    void done(long id);

    /// Takes that back.
    void notDone(long id);

    /// Puts off what was promised, to a day not before today. Refuses what is not open.
    void putOff(long id, LocalDate to);

    List<Due> due(LocalDate upTo, int limit);

    List<Due> open(CustomerId customer);

    List<Moment> timeline(CustomerId customer, int limit);
}
