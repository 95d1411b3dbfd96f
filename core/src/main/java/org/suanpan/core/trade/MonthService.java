package org.suanpan.core.trade;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.Periods;
import org.suanpan.core.trade.closing.Closings;

/// Closes months one after another and opens the newest again (R18, C25). A closed month stores the balances at its end in the
/// same unit of work.
public final class MonthService implements Months {

    private final UnitOfWork unitOfWork;
    private final Periods periods;
    private final Closings closings;
    private final Clock clock;

    public MonthService(UnitOfWork unitOfWork, Periods periods, Closings closings, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.periods = periods;
        this.closings = closings;
        this.clock = clock;
    }

    @Override
    public Optional<YearMonth> closedThrough() {
        return periods.closedThrough();
    }

    @Override
    public void close(YearMonth month, Actor actor) {
        unitOfWork.write(() -> {
            periods.closedThrough().filter(closed -> !closed.plusMonths(1).equals(month)).ifPresent(closed -> {
                throw new Rejected("month.not-the-next", month, closed.plusMonths(1));
            });
            periods.close(month, clock.instant().truncatedTo(ChronoUnit.SECONDS), actor);
            closings.keep(month);
        });
    }

    @Override
    public void reopen(YearMonth month, String reason, Actor actor) {
        unitOfWork.write(() -> {
            if (!periods.closedThrough().equals(Optional.of(month))) {
                throw new Rejected("month.not-the-newest", month,
                        periods.closedThrough().map(YearMonth::toString).orElse("–"));
            }
            closings.drop(month);
            periods.reopen(month, reason, clock.instant().truncatedTo(ChronoUnit.SECONDS), actor);
        });
    }
}
