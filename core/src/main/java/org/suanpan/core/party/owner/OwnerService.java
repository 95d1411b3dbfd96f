package org.suanpan.core.party.owner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.Periods;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// Hands customers over.
public final class OwnerService implements Owning {

    private final UnitOfWork unitOfWork;
    private final Owners owners;
    private final Periods periods;
    private final Clock clock;

    public OwnerService(UnitOfWork unitOfWork, Owners owners, Periods periods, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.owners = owners;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public List<Held> of(@Nullable SalesRepId rep) {
        return owners.of(rep);
    }

    @Override
    public List<Held> these(List<CustomerId> customers) {
        return owners.these(customers);
    }

    @Override
    public List<Holding> holdings() {
        return owners.holdings();
    }

    @Override
    public List<OwnerLine> history(CustomerId customer, int limit) {
        return owners.history(customer, limit);
    }

    @Override
    public long handOver(HandOver typed, Actor actor) {
        typed.check(LocalDate.now(clock));
        if (periods.isClosed(typed.day())) {
            throw new Rejected("owner.day-closed", typed.day());
        }
        return unitOfWork.write(() -> {
            SalesRepId to = typed.to();
            if (to != null) {
                here(owners, to);
            }
            List<Held> held = owners.these(typed.customers()).stream().filter(one -> !Objects.equals(one.rep(), to)).toList();
            if (held.isEmpty()) {
                throw new Rejected(to == null ? "owner.same-pool" : "owner.same");
            }
            held.forEach(one -> refuseBefore(one, typed.day()));
            long step = owners.nextStep();
            owners.move(held.stream().map(Held::customer).toList(), to, new Owners.Note(typed.day(),
                    to == null ? Change.Kind.GIVEN_UP : Change.Kind.HANDOVER, typed.reason(), step), clock.instant(), actor);
            if (typed.leaver() != null) {
                owners.keepLeft(typed.leaver(), typed.day());
            }
            return step;
        });
    }

    /// The book stays in the order of its days.
    static void refuseBefore(Held one, LocalDate day) {
        if (one.since() != null && day.isBefore(one.since())) {
            throw new Rejected("owner.day-before", one.name(), one.since());
        }
    }

    /// Refuses who has left.
    static Holding here(Owners owners, SalesRepId rep) {
        Holding holding = owners.holdings().stream().filter(one -> one.rep().id().equals(rep)).findFirst()
                .orElseThrow(() -> new Rejected("owner.rep-unknown"));
        if (!holding.isHere()) {
            throw new Rejected("owner.rep-left", holding.rep().name());
        }
        return holding;
    }

    @Override
    public void undo(long step, @Nullable SalesRepId leaver, Actor actor) {
        unitOfWork.write(() -> {
            List<String> changed = owners.changedSince(step);
            if (!changed.isEmpty()) {
                throw new Rejected("owner.undo-late", changed.getFirst());
            }
            owners.moveBack(step, owners.nextStep(), clock.instant(), actor);
            if (leaver != null) {
                owners.keepLeft(leaver, null);
            }
        });
    }

    @Override
    public void left(SalesRepId rep, @Nullable LocalDate on, Actor actor) {
        unitOfWork.write(() -> owners.keepLeft(rep, on));
    }
}
