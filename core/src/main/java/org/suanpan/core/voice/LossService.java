package org.suanpan.core.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.CustomerId;

/// Writes down why customers were lost (流失原因).
public record LossService(UnitOfWork unitOfWork, Losses losses, Clock clock) {

    public long keep(Loss.Draft draft, Actor actor) {
        draft.check(LocalDate.now(clock));
        return unitOfWork.write(() -> losses.add(draft, clock.instant(), actor));
    }

    public List<Loss> list(DateSpan span) {
        return losses.list(span);
    }

    public Optional<Loss> of(CustomerId customer) {
        return losses.of(customer);
    }
}
