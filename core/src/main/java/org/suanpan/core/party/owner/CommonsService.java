package org.suanpan.core.party.owner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.TakeBack.State;
import org.suanpan.core.party.owner.TakeBack.Verdict;

/// Moves customers into the public pool and out of it.
public final class CommonsService implements Commons {

    private final UnitOfWork unitOfWork;
    private final Owners owners;
    private final Clock clock;

    public CommonsService(UnitOfWork unitOfWork, Owners owners, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    public PoolRules rules() {
        return owners.rules();
    }

    @Override
    public void keep(PoolRules rules, Actor actor) {
        unitOfWork.write(() -> owners.keep(rules));
    }

    @Override
    public List<Verdict> review(LocalDate today) {
        PoolRules rules = owners.rules();
        if (!rules.isOn()) {
            return List.of();
        }
        TakeBack takeBack = new TakeBack(rules, today);
        return takeBack.judge(owners.untouchedSince(takeBack.oldest()));
    }

    @Override
    public Page<InPool> pool(String text, int offset, int limit) {
        return owners.pool(text, offset, limit);
    }

    @Override
    public long takeBack(List<CustomerId> customers, LocalDate today, Actor actor) {
        if (customers.isEmpty()) {
            throw new Rejected("owner.nobody");
        }
        return unitOfWork.write(() -> {
            Map<CustomerId, Verdict> due = review(today).stream().filter(verdict -> verdict.state() == State.DUE)
                    .collect(Collectors.toMap(verdict -> verdict.who().customer(), Function.identity()));
            List<Held> held = owners.these(customers);
            held.stream().filter(one -> !due.containsKey(one.customer())).findFirst().ifPresent(one -> {
                throw new Rejected("commons.not-due", one.name());
            });
            held.forEach(one -> OwnerService.refuseBefore(one, today));
            long step = owners.nextStep();
            owners.move(held.stream().map(Held::customer).toList(), null, new Owners.Note(today, Change.Kind.TAKEN_BACK, "≥ " + owners.rules().days(), step),
                    clock.instant(), actor);
            return step;
        });
    }

    @Override
    public long claim(CustomerId customer, SalesRepId rep, LocalDate today, Actor actor) {
        return unitOfWork.write(() -> {
            Held held = owners.these(List.of(customer)).stream().findFirst().orElseThrow(() -> new Rejected("owner.nobody"));
            if (held.rep() != null) {
                throw new Rejected("commons.not-in-pool", held.name(), held.repName());
            }
            OwnerService.refuseBefore(held, today);
            refuseByRules(held, OwnerService.here(owners, rep), today);
            long step = owners.nextStep();
            owners.move(List.of(held.customer()), rep, new Owners.Note(today, Change.Kind.CLAIMED, "", step), clock.instant(), actor);
            return step;
        });
    }

    private void refuseByRules(Held held, Holding who, LocalDate today) {
        PoolRules rules = owners.rules();
        if (!rules.isOn()) {
            return;
        }
        Integer quota = rules.quota();
        if (quota != null && who.customers() >= quota) {
            throw new Rejected("commons.quota", who.rep().name(), who.customers(), quota);
        }
        Change taken = owners.takenBack(held.customer());
        if (taken != null && who.rep().id().equals(taken.from()) && today.isBefore(taken.day().plusDays(rules.waitDays()))) {
            throw new Rejected("commons.wait", held.name(), who.rep().name(), taken.day().plusDays(rules.waitDays()));
        }
    }
}
