package org.suanpan.core.commission.trial;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.month.Earned;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.month.OriginMonth;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.commission.version.PlanKeeping;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

/// Computes the months of the past twice, under the real plan and under another. Reads only.
public final class PlanTrialService implements PlanTrials {

    /// Who is missing at most this part of a line stood just below it.
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final CommissionStatements statements;
    private final SalesReps reps;
    private final PlanKeeping plans;
    private final Scored.Factors factors;

    /// Without scorecards.
    public PlanTrialService(CommissionFacts facts, CommissionDetails details, CommissionStatements statements, SalesReps reps,
            PlanKeeping plans) {
        this(facts, details, statements, reps, plans, _ -> Map.of());
    }

    /// `factors` = what scorecards come to, asked where the plan that is tried says so.
    public PlanTrialService(CommissionFacts facts, CommissionDetails details, CommissionStatements statements, SalesReps reps,
            PlanKeeping plans, Scored.Factors factors) {
        this.factors = factors;
        this.facts = facts;
        this.details = details;
        this.statements = statements;
        this.reps = reps;
        this.plans = plans;
    }

    @Override
    public List<TierWeight> tierWeights(YearMonth month) {
        return details.tierWeights(month.atEndOfMonth());
    }

    @Override
    public PlanTrial compare(CommissionPlan trial, YearMonth from, YearMonth to) {
        if (from.isAfter(to)) {
            throw new Rejected("commission.trial-span");
        }
        TreeSet<YearMonth> months = new TreeSet<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        Map<YearMonth, CommissionPlan> settled = settled();
        List<SalesRep> people = reps.all();
        OrderMonths kept = statements.byOrder();
        Known known = known(kept, to);
        known.prepare(months);
        Known other = known;
        OrderMonths changed = tried(kept, months, trial);
        if (isMoved(kept, changed, months)) {
            other = known(changed, to);
            other.prepare(months);
        }
        List<Cliff> cliffs = cliffs(trial);
        List<PlanTrial.Row> rows = new ArrayList<>();
        List<PlanTrial.Near> near = new ArrayList<>();
        for (YearMonth month : months) {
            CommissionPlan real = settled.containsKey(month) ? Objects.requireNonNull(settled.get(month)) : plans.inForce(month);
            Map<SalesRepId, Map<Component, Earned>> now = new OriginMonth(month, real, known, people).earned();
            CommissionPlan tested = Scored.filled(trial, month, factors);
            Map<SalesRepId, Map<Component, Earned>> then = real.equals(tested) && other == known ? now
                    : new OriginMonth(month, tested, other, people).earned();
            for (SalesRep rep : people) {
                Map<Component, Earned> tried = Objects.requireNonNull(then.get(rep.id()));
                Money base = Objects.requireNonNull(tried.get(Component.BRACKETS)).base();
                rows.add(new PlanTrial.Row(rep.id(), rep.code(), rep.name(), month, base, sum(Objects.requireNonNull(now.get(rep.id()))),
                        sum(tried)));
                cliffs.stream().filter(cliff -> !trial.isByQuantity() && isNear(base, cliff)).forEach(cliff -> near.add(new PlanTrial.Near(rep.id(), rep.name(), month,
                        cliff.line().minus(base), cliff)));
            }
        }
        return new PlanTrial(rows, cliffs, near);
    }

    @Override
    public List<PaperShift> papers(CommissionPlan trial, SalesRepId rep, YearMonth month) {
        CommissionPlan real = settled().getOrDefault(month, plans.inForce(month));
        List<SalesRep> people = reps.all();
        OrderMonths kept = statements.byOrder();
        OrderMonths.Counted asKept = kept.over(facts, details);
        OrderMonths.Counted asTried = tried(kept, List.of(month), trial).over(facts, details);
        Money now = sum(earned(asKept, month, real, people, rep));
        Money then = sum(earned(asTried, month, Scored.filled(trial, month, factors), people, rep));
        List<PayPaper> before = asKept.details().papers().sold(rep, month);
        List<PayPaper> after = new ArrayList<>(asTried.details().papers().sold(rep, month));
        List<Money> realShares = shares(now, before, real);
        List<Money> trialShares = new ArrayList<>(shares(then, after, trial));
        List<PaperShift> shifts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int at = after.indexOf(before.get(i));
            shifts.add(new PaperShift(before.get(i), realShares.get(i), at < 0 ? Money.ZERO : trialShares.remove(at)));
            if (at >= 0) {
                after.remove(at);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            shifts.add(new PaperShift(after.get(i), Money.ZERO, trialShares.get(i)));
        }
        return shifts;
    }

    private static Map<Component, Earned> earned(OrderMonths.Counted counted, YearMonth month, CommissionPlan plan, List<SalesRep> people,
            SalesRepId rep) {
        return Objects.requireNonNull(new OriginMonth(month, plan, new Known(counted.facts(), counted.details(), month), people).earned().get(rep));
    }

    private Known known(OrderMonths byOrder, YearMonth to) {
        OrderMonths.Counted counted = byOrder.over(facts, details);
        return new Known(counted.facts(), counted.details(), to);
    }

    private static OrderMonths tried(OrderMonths kept, Collection<YearMonth> months, CommissionPlan trial) {
        OrderMonths changed = kept;
        for (YearMonth month : months) {
            changed = changed.with(month, trial);
        }
        return changed;
    }

    /// Whether orders count in other months under the trial.
    private static boolean isMoved(OrderMonths kept, OrderMonths changed, Collection<YearMonth> months) {
        return months.stream().anyMatch(month -> kept.isByOrder(month) != changed.isByOrder(month));
    }

    @Override
    public List<Cliff> cliffs(CommissionPlan plan) {
        return Cliffs.of(plan);
    }

    private static List<Money> shares(Money total, List<PayPaper> papers, CommissionPlan plan) {
        return LargestRemainder.split(total, papers.stream().map(p -> (plan.measure() == CommissionPlan.Measure.GROSS_PROFIT ? p.margin()
                : p.base()).yuan()).toList(), LargestRemainder.AllZero.EQUAL_SHARES);
    }

    private static boolean isNear(Money base, Cliff cliff) {
        Money missing = cliff.line().minus(base);
        return cliff.jump().isPositive() && missing.isPositive()
                && missing.yuan().compareTo(cliff.line().yuan().multiply(NEAR)) <= 0;
    }

    private static Money sum(Map<Component, Earned> parts) {
        return parts.values().stream().map(Earned::amount).reduce(Money.ZERO, Money::plus);
    }

    private Map<YearMonth, CommissionPlan> settled() {
        Map<YearMonth, CommissionPlan> found = new HashMap<>();
        statements.settledMonths().forEach(month -> found.put(month.month(), month.plan()));
        return found;
    }
}
