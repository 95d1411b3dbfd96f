package org.suanpan.core.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.CustomerId;

/// Writes talks down and keeps what was promised.
public final class FollowUpService implements FollowingUp {

    private final UnitOfWork unitOfWork;
    private final FollowUps followUps;
    private final Clock clock;

    public FollowUpService(UnitOfWork unitOfWork, FollowUps followUps, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public long log(Talk talk, Actor actor) {
        talk.check();
        return unitOfWork.write(() -> {
            List<Due> due = followUps.open(talk.customer()).stream().filter(one -> !one.day().isAfter(talk.day())).toList();
            if (talk.answered()) {
                due.forEach(one -> followUps.close(one.id(), clock.instant()));
            }
            return followUps.add(talk.answered() ? talk : missed(talk, due), clock.instant(), actor);
        });
    }

    /// Nobody was reached, so nothing that was promised is done. A day to try again puts it off; promising the same once more would only list
    /// the customer twice.
    private Talk missed(Talk talk, List<Due> due) {
        LocalDate again = talk.nextOn();
        if (again == null || due.isEmpty()) {
            return talk;
        }
        due.forEach(one -> followUps.putOff(one.id(), again));
        return talk.nextWhat().isEmpty() ? talk.withoutNext() : talk;
    }

    @Override
    public List<Long> plan(Errand errand, List<CustomerId> customers, Actor actor) {
        errand.check(LocalDate.now(clock));
        if (customers.isEmpty()) {
            throw new Rejected("followup.errand-nobody");
        }
        return unitOfWork.write(() -> followUps.add(errand, customers, LocalDate.now(clock), clock.instant(), actor));
    }

    @Override
    public void takeBack(List<Long> errands) {
        unitOfWork.write(() -> followUps.drop(errands));
    }

    @Override
    public void done(long id) {
        unitOfWork.write(() -> refuseIfNot(followUps.close(id, clock.instant())));
    }

    @Override
    public void notDone(long id) {
        unitOfWork.write(() -> refuseIfNot(followUps.reopen(id)));
    }

    @Override
    public void putOff(long id, LocalDate to) {
        if (to.isBefore(LocalDate.now(clock))) {
            throw new Rejected("followup.put-off-past", to);
        }
        unitOfWork.write(() -> refuseIfNot(followUps.putOff(id, to)));
    }

    private static void refuseIfNot(boolean changed) {
        if (!changed) {
            throw new Rejected("followup.not-open");
        }
    }

    @Override
    public List<Due> due(LocalDate upTo, int limit) {
        return followUps.due(upTo, limit);
    }

    @Override
    public List<Due> open(CustomerId customer) {
        return followUps.open(customer);
    }

    @Override
    public List<Moment> timeline(CustomerId customer, int limit) {
        return followUps.timeline(customer, limit);
    }
}
