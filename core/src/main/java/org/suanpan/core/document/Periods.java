package org.suanpan.core.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.suanpan.core.base.Actor;

/// Which business dates may be posted to.
public interface Periods {

    /// The day the shop opened its books (setting `shop.opening-date`); earlier sales can only be history.
    /// Empty as long as none has been set.
    Optional<LocalDate> opening();

    /// Every day up to the end of this month is closed. Empty while none is.
    Optional<YearMonth> closedThrough();

    void close(YearMonth month, Instant at, Actor actor);

    /// Opens the newest closed month again.
    void reopen(YearMonth month, String reason, Instant at, Actor actor);

    default Optional<LocalDate> firstOpenDay() {
        return closedThrough().map(month -> month.plusMonths(1).atDay(1));
    }

    default boolean isClosed(LocalDate date) {
        return firstOpenDay().filter(date::isBefore).isPresent();
    }
}
