package org.suanpan.core.trade;

import java.time.YearMonth;
import java.util.Optional;

import org.suanpan.core.base.Actor;

/// Closing months and opening the newest again.
public interface Months {

    /// Every day up to the end of this month is closed; empty while none is.
    Optional<YearMonth> closedThrough();

    /// Closes the month after the newest closed one (the first may be any).
    void close(YearMonth month, Actor actor);

    /// Opens the newest closed month again.
    void reopen(YearMonth month, String reason, Actor actor);
}
