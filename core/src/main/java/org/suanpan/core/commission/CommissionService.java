package org.suanpan.core.commission;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.commission.CommissionStatements.SettledStatement;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

/// Computes statements, and settles them for ever.
public final class CommissionService implements Commissioning {

    private static final CommissionPlan DEFAULT_PLAN =
            PlanText.parse("MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05");

    private record Origin(SalesRepId rep, YearMonth month) {}

    private final CommissionFacts facts;
    private final CommissionStatements statements;
    private final SalesReps reps;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public CommissionService(CommissionFacts facts, CommissionStatements statements, SalesReps reps,
            UnitOfWork unitOfWork, Clock clock) {
        this.facts = facts;
        this.statements = statements;
        this.reps = reps;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /// A settled month shows what was settled, whatever the plan.
    @Override
    public List<CommissionStatement> run(YearMonth month, CommissionPlan plan) {
        List<CommissionStatement> settled = settled(month);
        return settled.isEmpty() ? compute(month, plan) : settled;
    }

    @Override
    public List<CommissionStatement> settle(YearMonth month, CommissionPlan plan, Actor actor) {
        unitOfWork.write(() -> {
            if (!statements.of(month).isEmpty()) {
                throw new Rejected("commission.already-settled", month);
            }
            compute(month, plan).forEach(
                    s -> statements.add(SettledStatement.of(s, plan), clock.instant(), actor));
        });
        return settled(month);
    }

    @Override
    public CommissionPlan defaultPlan() {
        return DEFAULT_PLAN;
    }

    private List<CommissionStatement> settled(YearMonth month) {
        return statements.of(month).stream().map(SettledStatement::statement).toList();
    }

    private List<CommissionStatement> compute(YearMonth month, CommissionPlan plan) {
        SortedMap<YearMonth, CommissionPlan> plans = new TreeMap<>();
        statements.settledMonths().stream()
                .filter(settled -> settled.month().isBefore(month))
                .forEach(settled -> plans.put(settled.month(), settled.plan()));
        plans.put(month, plan);
        Map<Origin, Money> bases = new HashMap<>();
        facts.of(plans.keySet()).forEach(f -> bases.merge(
                new Origin(f.rep(), f.origin()),
                f.base(Objects.requireNonNull(plans.get(f.origin()))),
                Money::plus));
        Map<Origin, Money> paid = new HashMap<>();
        statements.paid().forEach(p -> paid.merge(new Origin(p.rep(), p.origin()), p.amount(), Money::plus));
        List<CommissionStatement> computed = new ArrayList<>();
        for (SalesRep rep : reps.all()) {
            SortedMap<YearMonth, OriginAccount> accounts = new TreeMap<>();
            plans.forEach((origin, terms) -> accounts.put(origin, new OriginAccount(terms,
                    bases.getOrDefault(new Origin(rep.id(), origin), Money.ZERO),
                    paid.getOrDefault(new Origin(rep.id(), origin), Money.ZERO))));
            OriginAccount own = Objects.requireNonNull(accounts.get(month));
            computed.add(CommissionCalculator.statement(rep, month, own, accounts.headMap(month)));
        }
        return computed;
    }
}
