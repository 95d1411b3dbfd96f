package org.suanpan.core.commission.next;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionBracket;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionGate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.line.LineRates;
import org.suanpan.core.commission.month.Earned;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.month.OriginMonth;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

/// Computes the month twice, once with one order more.
public final class NextOrderService implements NextOrders {

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final SalesReps reps;
    private final PlanKeeping plans;

    public NextOrderService(CommissionFacts facts, CommissionDetails details, SalesReps reps, PlanKeeping plans) {
        this.facts = facts;
        this.details = details;
        this.reps = reps;
        this.plans = plans;
    }

    @Override
    public Optional<NextOrder> next(SalesRepId rep, YearMonth month) {
        CommissionPlan plan = plans.inForce(month);
        List<SalesRep> people = reps.all();
        SalesRep who = people.stream().filter(one -> one.id().equals(rep)).findFirst().orElse(null);
        if (who == null || dependsOnOthers(plan) || plan.terms().has("quarterly")) {
            return Optional.empty();
        }
        Remembered known = remembered(month, plan);
        Map<Component, Earned> now = earned(known, known, rep, month, plan);
        Money base = Objects.requireNonNull(now.get(Component.BRACKETS)).base();
        if (isCappedWithTheTeam(now)) {
            return Optional.empty();
        }
        Map.Entry<Money, Optional<Rate>> line = lines(plan.of(who.code())).higherEntry(base);
        if (line == null) {
            return Optional.empty();
        }
        Money missing = line.getKey().minus(base);
        OneMore more = new OneMore(known, known, rep, month, unknown(month, missing, missing));
        return Optional.of(new NextOrder(rep, missing, rate(line.getValue()), sum(earned(more, more, rep, month, plan)).minus(sum(now))));
    }

    private Remembered remembered(YearMonth month, CommissionPlan plan) {
        OrderMonths.Counted counted = plans.byOrder().with(month, plan).over(facts, details);
        return new Remembered(counted.facts(), counted.details());
    }

    private static @Nullable Rate rate(Optional<Rate> rate) {
        return rate.orElse(null);
    }

    @Override
    public Optional<Money> worth(SalesRepId rep, YearMonth month, Money net, Money margin) {
        CommissionPlan plan = plans.inForce(month);
        if (dependsOnOthers(plan)) {
            return Optional.empty();
        }
        Remembered known = remembered(month, plan);
        Map<Component, Earned> now = earned(known, known, rep, month, plan);
        if (isCappedWithTheTeam(now)) {
            return Optional.empty();
        }
        OneMore more = new OneMore(known, known, rep, month, unknown(month, net, margin));
        return Optional.of(sum(earned(more, more, rep, month, plan)).minus(sum(now)));
    }

    private static Coming unknown(YearMonth month, Money net, Money margin) {
        return new Coming(null, month.atEndOfMonth(), month.atEndOfMonth(), net, net, List.of(new Coming.Part("", net, margin)));
    }

    @Override
    public Optional<Gain> gain(SalesRepId rep, Coming coming) {
        YearMonth month = YearMonth.from(coming.date());
        CommissionPlan plan = plans.inForce(month);
        SalesRep who = reps.all().stream().filter(one -> one.id().equals(rep)).findFirst().orElse(null);
        boolean kept = plans.all().stream().anyMatch(version -> !version.from().isAfter(month));
        if (who == null || !kept || isOthers(plan) || plan.isByQuantity() || new LineRates(plan).namesProductsOrCustomers()) {
            return Optional.empty();
        }
        boolean withMoney = plan.terms().text("basis", "DELIVERY").equals("COLLECTION");
        Remembered known = remembered(month, plan);
        OneMore more = new OneMore(known, known, rep, month, withMoney ? coming.paidInFull() : coming);
        Map<Component, Earned> now = earned(known, known, rep, month, plan);
        Map<Component, Earned> then = earned(more, more, rep, month, plan);
        if (isCappedWithTheTeam(now) || isCappedWithTheTeam(then)) {
            return Optional.empty();
        }
        TreeMap<Money, Optional<Rate>> lines = plan.terms().has("tables") || plan.terms().has("quarterly") || plan.terms().has("v1")
                ? new TreeMap<>() : lines(plan.of(who.code()));
        Money before = base(now);
        Money after = base(then);
        Map.Entry<Money, Optional<Rate>> at = lines.floorEntry(after);
        Map.Entry<Money, Optional<Rate>> ahead = lines.higherEntry(after);
        return Optional.of(new Gain(rep, sum(then).minus(sum(now)), withMoney,
                at == null || at.getKey().isZero() || at.getKey().compareTo(before) <= 0 ? null : line(at, after),
                ahead == null ? null : line(ahead, after)));
    }

    private static Gain.Line line(Map.Entry<Money, Optional<Rate>> at, Money base) {
        return new Gain.Line(at.getKey().minus(base), rate(at.getValue()));
    }

    private static Money base(Map<Component, Earned> parts) {
        return Objects.requireNonNull(parts.get(Component.BRACKETS)).base();
    }

    /// By quantity and by rates of single products and customers it also depends on what would be sold to whom, which nobody knows.
    private static boolean dependsOnOthers(CommissionPlan plan) {
        return isOthers(plan) || plan.isByQuantity() || new LineRates(plan).any();
    }

    /// Shared sales put everybody's business into one base.
    private static boolean isOthers(CommissionPlan plan) {
        return plan.terms().has("shares");
    }

    /// How much of an order the cap of the month leaves tells a manager what the team earned.
    private static boolean isCappedWithTheTeam(Map<Component, Earned> earned) {
        return earned.containsKey(Component.OVERRIDE) && earned.containsKey(Component.CAP_CUT);
    }

    /// Where brackets begin, and the gate.
    private static TreeMap<Money, Optional<Rate>> lines(CommissionPlan plan) {
        TreeMap<Money, Optional<Rate>> lines = new TreeMap<>();
        CommissionGate.Threshold threshold = plan.gate().threshold();
        if (threshold != null) {
            lines.put(Money.rounded(threshold.quota().times(threshold.attainment())), Optional.empty());
        }
        Money quota = plan.quota();
        for (CommissionBracket bracket : plan.brackets()) {
            lines.put(Money.rounded(plan.unit() == CommissionPlan.Unit.ATTAINMENT && quota != null ? bracket.from().multiply(quota.yuan())
                    : bracket.from()), Optional.of(bracket.rate()));
        }
        return lines;
    }

    private Map<Component, Earned> earned(CommissionFacts known, CommissionDetails more, SalesRepId rep, YearMonth month, CommissionPlan plan) {
        return Objects.requireNonNullElse(new OriginMonth(month, plan, new Known(known, more, month), reps.all()).earned().get(rep), Map.of());
    }

    private static Money sum(Map<Component, Earned> parts) {
        return parts.values().stream().map(Earned::amount).reduce(Money.ZERO, Money::plus);
    }
}
