package org.suanpan.core.commission.trial;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
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
        Known known = new Known(facts, details, to);
        known.prepare(months);
        List<Cliff> cliffs = cliffs(trial);
        List<PlanTrial.Row> rows = new ArrayList<>();
        List<PlanTrial.Near> near = new ArrayList<>();
        for (YearMonth month : months) {
            CommissionPlan real = settled.containsKey(month) ? Objects.requireNonNull(settled.get(month)) : plans.inForce(month);
            Map<SalesRepId, Map<Component, Earned>> now = new OriginMonth(month, real, known, people).earned();
            CommissionPlan tested = Scored.filled(trial, month, factors);
            Map<SalesRepId, Map<Component, Earned>> then = real.equals(tested) ? now : new OriginMonth(month, tested, known, people).earned();
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
        Known known = new Known(facts, details, month);
        Money now = sum(Objects.requireNonNull(new OriginMonth(month, real, known, people).earned().get(rep)));
        Money then = sum(Objects.requireNonNull(new OriginMonth(month, Scored.filled(trial, month, factors), known, people).earned().get(rep)));
        List<PayPaper> papers = details.papers().sold(rep, month);
        List<Money> before = shares(now, papers, real);
        List<Money> after = shares(then, papers, trial);
        List<PaperShift> shifts = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            shifts.add(new PaperShift(papers.get(i), before.get(i), after.get(i)));
        }
        return shifts;
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
