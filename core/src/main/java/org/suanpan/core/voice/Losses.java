package org.suanpan.core.voice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;

/// Why customers were lost, as it stands in the data file. A merged customer's are those of whom it is read as.
public interface Losses {

    long add(Loss.Draft draft, Instant at, Actor actor);

    /// Of each customer the latest in the span, the largest sales first.
    List<Loss> list(DateSpan span);

    /// The latest.
    Optional<Loss> of(CustomerId customer);
}
