package org.suanpan.core.tier.story;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.insight.value.Foretold;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.OrderFits;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.Tiering;

/// Opens one customer's tier to its inputs, and holds it against the last stored review.
public final class StoryService implements Stories {

    /// A model of so many days before still told of the day.
    private static final int FIT_DAYS = 31;

    private final Tiering tiering;
    private final TierPorts ports;

    public StoryService(Tiering tiering, TierPorts ports) {
        this.tiering = tiering;
        this.ports = ports;
    }

    @Override
    public TierStory of(CustomerId customer, LocalDate asOf, Progress progress) {
        Tiering.Looked looked = tiering.look(asOf, progress);
        int at = place(looked.customers(), customer);
        if (at < 0) {
            throw new Rejected("tier.no-story");
        }
        List<Assigned> assigned = ports.past().of(customer);
        CustomerFacts own = looked.customers().get(at);
        TierPolicy policy = looked.policy();
        ScoreTrace score = trace(policy, looked.customers(), own, asOf);
        RhythmTrace rhythm = new RhythmTrace(policy, score.orders());
        Standpoint now = Standpoint.of(asOf, policy.basis().months(), looked.customers(), own);
        return new TierStory(own, assigned, looked.review().lines().get(at), score,
                ports.facts().debts(new DateSpan(asOf.minusMonths(policy.basis().months()).plusDays(1), asOf), customer), new BasisTrace(policy.basis().kind(), now),
                new AheadTrace(own, rhythm, foretold(looked.review().fitted(), rhythm.orders())),
                assigned.stream().map(Assigned::assignment).filter(a -> a.asOf().isBefore(asOf)).findFirst()
                        .map(last -> known(own, last, new Now(looked, now, rhythm), progress)).orElse(null));
    }

    /// Null when the rules of then are not known any more.
    private @Nullable Changes known(CustomerFacts own, TierAssignment last, Now now, Progress progress) {
        boolean isKnown = last.policyVersion() == TierPolicy.standard().version()
                || ports.policies().versions().stream().anyMatch(version -> version.policy().version() == last.policyVersion());
        return isKnown ? changes(own, last, now, progress) : null;
    }

    private record Now(Tiering.Looked looked, Standpoint standpoint, RhythmTrace rhythm) {}

    /// Against the last review of an earlier day; null when he was not there then.
    private @Nullable Changes changes(CustomerFacts own, TierAssignment last, Now now, Progress progress) {
        TierPolicy then = ports.policies().version(last.policyVersion());
        TierPolicy policy = now.looked.policy();
        LocalDate day = last.asOf();
        progress.checkpoint(0, 1);
        Standpoint before = standpoint(own.id(), day, then.basis().months());
        if (before == null) {
            return null;
        }
        boolean isSameWindow = then.basis().months() == policy.basis().months();
        Standpoint beforeByNew = isSameWindow ? before : standpoint(own.id(), day, policy.basis().months());
        Standpoint nowByOld = isSameWindow ? now.standpoint : standpoint(own.id(), now.rhythm.orders().asOf(), then.basis().months());
        PointsChange points = new PointsChange(last.score().value().setScale(1),
                new PointsChange.Side(then, before, beforeByNew == null ? before : beforeByNew),
                new PointsChange.Side(policy, nowByOld == null ? now.standpoint : nowByOld, now.standpoint));
        OrderDays orders = before.orders();
        return new Changes(day, points, orders.isEmpty() ? null : new StateChange(last.lifecycle(), new RhythmTrace(then, orders), now.rhythm),
                orders.isEmpty() ? null : chance(orders, now));
    }

    private @Nullable Standpoint standpoint(CustomerId customer, LocalDate day, int months) {
        List<CustomerFacts> all = ports.facts().of(new DateSpan(day.minusMonths(months).plusDays(1), day));
        int at = place(all, customer);
        return at < 0 ? null : Standpoint.of(day, months, all, all.get(at));
    }

    private @Nullable ChanceChange chance(OrderDays before, Now now) {
        Outlooks then = ports.fits().latest(before.asOf().minusDays(FIT_DAYS), before.asOf()).flatMap(fitted -> Outlooks.by(fitted.fit()))
                .orElse(null);
        OrderFits.Fitted fitted = now.looked.review().fitted();
        Outlooks model = fitted == null ? null : Outlooks.by(fitted.fit()).orElse(null);
        return then == null || model == null ? null
                : new ChanceChange(new ChanceChange.Side(before, then), new ChanceChange.Side(now.rhythm.orders(), model));
    }

    static ScoreTrace trace(TierPolicy policy, List<CustomerFacts> all, CustomerFacts own, LocalDate asOf) {
        return new ScoreTrace(policy, own, Others.of(all.stream().map(c -> c.year().net()).toList()),
                OrderDays.upTo(asOf, own.orderDays()));
    }

    static @Nullable Foretold foretold(OrderFits.@Nullable Fitted fitted, OrderDays orders) {
        return fitted == null || orders.isEmpty() ? null
                : Outlooks.by(fitted.fit()).map(outlooks -> outlooks.foretold(orders.days(), orders.asOf())).orElse(null);
    }

    private static int place(List<CustomerFacts> customers, CustomerId customer) {
        for (int i = 0; i < customers.size(); i++) {
            if (customers.get(i).id().equals(customer)) {
                return i;
            }
        }
        return -1;
    }
}
