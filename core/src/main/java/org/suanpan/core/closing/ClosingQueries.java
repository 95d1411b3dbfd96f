package org.suanpan.core.closing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.DateSpan;

/// What the closing assistant reads.
public interface ClosingQueries {

    /// The month of the first document that stands in the books; empty while there is none.
    Optional<YearMonth> firstMonth();

    /// What there is behind a hint in these days, at most `limit` of it with the number of all.
    HintLine look(Hint hint, DateSpan span, int limit);

    /// Closings and reopenings, the newest first.
    List<Event> history(int limit);

    /// `reason` is empty for a closing.
    record Event(Instant at, String actor, boolean isClosing, YearMonth month, String reason) {}
}
