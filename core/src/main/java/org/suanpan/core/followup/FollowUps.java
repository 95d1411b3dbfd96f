package org.suanpan.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerId;

/// The talks in the data file, and the time lines they are part of. A merged customer's are those of whom it is read as.
public interface FollowUps {

    long add(Talk talk, Instant at, Actor actor);

    /// An open promise for each of these customers; gives theirs ids.
    List<Long> add(Errand errand, List<CustomerId> customers, LocalDate today, Instant at, Actor actor);

    /// Takes errands away that nobody has done yet.
    void drop(List<Long> errands);

    /// What was promised is done; false when there is no such open promise.
    boolean close(long id, Instant at);

    boolean reopen(long id);

    /// Puts off what was promised; false when there is no such open promise.
    boolean putOff(long id, LocalDate to);

    /// What was promised up to a day and is not done, the oldest first.
    List<Due> due(LocalDate upTo, int limit);

    /// What a customer was promised and is not done, the next first.
    List<Due> open(CustomerId customer);

    /// Talks, documents and money of a customer, the newest first.
    List<Moment> timeline(CustomerId customer, int limit);
}
