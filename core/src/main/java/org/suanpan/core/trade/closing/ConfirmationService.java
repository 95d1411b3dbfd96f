package org.suanpan.core.trade.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.BookFigures;

/// Confirms accounts up to a day and opens them again, the newest first; who, when and why stay written down.
public final class ConfirmationService implements Confirming {

    private final UnitOfWork unitOfWork;
    private final Confirmations confirmations;
    private final BookFigures figures;
    private final Clock clock;

    public ConfirmationService(UnitOfWork unitOfWork, Confirmations confirmations, BookFigures figures, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.confirmations = confirmations;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<Confirmation> of(Partner partner) {
        return confirmations.of(partner);
    }

    @Override
    public Confirmation confirm(Partner partner, LocalDate upTo, Actor actor) {
        return unitOfWork.write(() -> {
            if (upTo.isAfter(LocalDate.now(clock))) {
                throw new Rejected("confirm.in-the-future", upTo);
            }
            confirmations.standing(partner).filter(c -> !c.upTo().isBefore(upTo)).ifPresent(standing -> {
                throw new Rejected("confirm.already", confirmations.name(partner), standing.upTo());
            });
            confirmations.add(partner, upTo, figures.balance(partner, upTo), now(), actor);
            return standing(partner);
        });
    }

    @Override
    public void reopen(Partner partner, String reason, Actor actor) {
        unitOfWork.write(() -> {
            if (reason.isBlank()) {
                throw new Rejected("confirm.reason-missing");
            }
            confirmations.reopen(standing(partner), reason.strip(), now(), actor);
        });
    }

    private Confirmation standing(Partner partner) {
        return confirmations.standing(partner)
                .orElseThrow(() -> new Rejected("confirm.none", confirmations.name(partner)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
