package org.suanpan.core.trade.closing;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Periods;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.closing.day.DayClosings;

/// Days to which nothing is posted any more: of closed months, up to the last day that was counted and closed, before the shop's
/// opening, and of a partner what it has confirmed.
/// Everything that writes into the books asks here first.
public final class Locks {

    private final Periods periods;
    private final Confirmations confirmations;
    private final DayClosings days;

    public Locks(Periods periods, Confirmations confirmations, DayClosings days) {
        this.periods = periods;
        this.confirmations = confirmations;
        this.days = days;
    }

    public boolean isClosed(LocalDate date) {
        return periods.isClosed(date);
    }

    public Optional<LocalDate> firstOpenDay() {
        return periods.firstOpenDay();
    }

    /// Refuses a day nothing can be posted to. What was wrong at the opening is put right on the first open day.
    public void refuseClosed(DocumentKind kind, LocalDate date) {
        periods.opening().filter(date::isBefore).ifPresent(opening -> {
            throw new Rejected("document.before-opening", date, opening);
        });
        periods.firstOpenDay().filter(date::isBefore).ifPresent(open -> {
            throw new Rejected(kind.isOpening() ? "document.opening-closed" : "document.month-closed", date, open);
        });
        days.closedThrough().filter(through -> !date.isAfter(through)).ifPresent(through -> {
            throw new Rejected("day.locked", date, through, through.plusDays(1));
        });
    }

    /// Refuses a day up to which the partner has confirmed its account; null = the document is on nobody's account.
    public void refuseConfirmed(@Nullable Partner partner, LocalDate date) {
        if (partner != null) {
            confirmations.standing(partner).filter(c -> !date.isAfter(c.upTo())).ifPresent(c -> {
                throw new Rejected(partner.customer() == null ? "confirm.locked-supplier" : "confirm.locked-customer",
                        confirmations.name(partner), c.upTo(), date, c.upTo().plusDays(1));
            });
        }
    }
}
