package org.suanpan.core.commission;

import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
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
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.month.OriginMonth;
import org.suanpan.core.commission.month.Payout;
import org.suanpan.core.commission.month.Payouts;
import org.suanpan.core.commission.sheet.RuleCheck;
import org.suanpan.core.commission.timing.OrderMonths;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

/// Computes statements, and settles them for ever.
public final class CommissionService implements Commissioning {

    private static final CommissionPlan DEFAULT_PLAN = PlanText.standard();

    private record Origin(SalesRepId rep, YearMonth month) {}

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final CommissionStatements statements;
    private final SalesReps reps;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final RuleCheck rules;

    public CommissionService(CommissionFacts facts, CommissionDetails details, CommissionStatements statements,
            SalesReps reps, UnitOfWork unitOfWork, Clock clock) {
        this(facts, details, statements, reps, unitOfWork, clock, RuleCheck.UNASKED);
    }

    /// `rules` is asked before anything is frozen.
    public CommissionService(CommissionFacts facts, CommissionDetails details, CommissionStatements statements,
            SalesReps reps, UnitOfWork unitOfWork, Clock clock, RuleCheck rules) {
        this.facts = facts;
        this.details = details;
        this.statements = statements;
        this.reps = reps;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rules = rules;
    }

    /// A settled month shows what was settled, whatever the plan.
    @Override
    public List<CommissionStatement> run(YearMonth month, CommissionPlan plan) {
        List<CommissionStatement> settled = settled(month);
        return settled.isEmpty() ? compute(month, plan) : settled;
    }

    @Override
    public List<CommissionStatement> settle(YearMonth month, CommissionPlan plan, Actor actor) {
        RuleCheck.Result check = rules.result();
        if (!check.failed().isEmpty()) {
            throw new Rejected("commission.rules-red", check.failed().size(), String.join(", ", check.failed()));
        }
        unitOfWork.write(() -> {
            if (!statements.of(month).isEmpty()) {
                throw new Rejected("commission.already-settled", month);
            }
            compute(month, plan).forEach(
                    s -> statements.add(SettledStatement.of(s, plan, check.found()), clock.instant(), actor));
        });
        return settled(month);
    }

    @Override
    public Map<SalesRepId, Payout> payouts(List<CommissionStatement> month, CommissionPlan plan) {
        CommissionPlan terms = month.isEmpty() || !month.getFirst().settled() ? plan
                : statements.of(month.getFirst().month()).getFirst().plan();
        return new Payouts(statements).of(month, terms);
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
        List<SalesRep> people = reps.all();
        OrderMonths.Counted counted = statements.byOrder().with(month, plan).over(facts, details);
        Known known = new Known(counted.facts(), counted.details(), month);
        known.prepare(plans.keySet());
        Map<Origin, Map<Component, Money>> paid = new HashMap<>();
        statements.paid().forEach(p -> paid.computeIfAbsent(new Origin(p.rep(), p.origin()), _ -> new EnumMap<>(Component.class))
                .merge(p.component(), p.amount(), Money::plus));
        Map<SalesRepId, SortedMap<YearMonth, CommissionCalculator.Account>> accounts = new HashMap<>();
        plans.forEach((origin, terms) -> new OriginMonth(origin, terms, known, people).earned().forEach((rep, earned) ->
                accounts.computeIfAbsent(rep, _ -> new TreeMap<>()).put(origin, new CommissionCalculator.Account(terms, earned,
                        paid.getOrDefault(new Origin(rep, origin), Map.of())))));
        FactsSeal seal = new FactsSeal(known, month);
        return people.stream().map(rep -> {
            SortedMap<YearMonth, CommissionCalculator.Account> own = Objects.requireNonNull(accounts.get(rep.id()));
            return CommissionCalculator.statement(rep, month, Objects.requireNonNull(own.get(month)), own.headMap(month),
                    seal.of(rep.id()));
        }).toList();
    }
}
