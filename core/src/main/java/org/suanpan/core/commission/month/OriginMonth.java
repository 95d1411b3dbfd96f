package org.suanpan.core.commission.month;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.pay.StatementSum;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

/// What everybody earned by one month under its plan, by all documents known now. Order: base, shares, brackets with
/// weights, gate, cap and floor; then what money in time and customers are worth, the team, the KPI factor on brackets
/// and collection bonus only, and the cap of the whole month last.
public final class OriginMonth {

    private final YearMonth origin;
    private final CommissionPlan plan;
    private final CommissionTerms terms;
    private final Known known;
    private final List<SalesRep> reps;

    public OriginMonth(YearMonth origin, CommissionPlan plan, Known known, List<SalesRep> reps) {
        this.origin = origin;
        this.plan = plan;
        this.terms = plan.terms();
        this.known = known;
        this.reps = reps;
    }

    /// Of every salesperson the components his plan knows; the brackets always.
    public Map<SalesRepId, Map<Component, Earned>> earned() {
        Bases bases = new Bases(plan, known, reps);
        Brackets brackets = new Brackets(origin, plan, bases, known);
        Map<SalesRepId, Map<Component, Earned>> all = new HashMap<>();
        for (SalesRep rep : reps) {
            Map<Component, Earned> parts = new EnumMap<>(Component.class);
            parts.put(Component.BRACKETS, brackets.of(rep, planOf(rep)));
            all.put(rep.id(), parts);
        }
        if (!terms.isEmpty()) {
            more(all, bases, brackets);
        }
        return all;
    }

    private CommissionPlan planOf(SalesRep rep) {
        return plan.of(rep.code());
    }

    private void more(Map<SalesRepId, Map<Component, Earned>> all, Bases bases, Brackets brackets) {
        Awards awards = new Awards(origin, plan, bases, known);
        Map<SalesRepId, Map<Component, Earned>> found = awards.earned();
        for (SalesRep rep : reps) {
            Map<Component, Earned> parts = Objects.requireNonNull(all.get(rep.id()));
            parts.putAll(found.getOrDefault(rep.id(), Map.of()));
            put(parts, Component.TRUE_UP, brackets.trueUp(rep, planOf(rep)));
            put(parts, Component.GIVEN, given(rep));
        }
        new Team(terms, reps).addTo(all);
        all.forEach((id, parts) -> closing(parts, reps.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow()));
    }

    private static void put(Map<Component, Earned> parts, Component component, @Nullable Earned earned) {
        if (earned != null) {
            parts.put(component, earned);
        }
    }

    /// Awards that no document knows of: what the plan gives everybody, or one person, as it stands there.
    private @Nullable Earned given(SalesRep rep) {
        CommissionTerms own = terms.at("people." + rep.code());
        Money sum = own.money("maintenance", terms.money("maintenance", Money.ZERO))
                .plus(own.money("priorAdjustments", terms.money("priorAdjustments", Money.ZERO)));
        CommissionTerms bonuses = own.has("collectionBonus") ? own : terms;
        for (CommissionTerms bonus : bonuses.list("collectionBonus")) {
            sum = sum.plus(Money.rounded(bonus.money("0", Money.ZERO).times(bonus.rate("1", Rate.ZERO))));
        }
        return sum.isZero() ? null : new Earned(sum, sum);
    }

    /// KPI factor and the cap of the month.
    private void closing(Map<Component, Earned> parts, SalesRep rep) {
        CommissionTerms own = terms.at("people." + rep.code());
        Rate factor = plan.kpiFactor(rep.code());
        Money cap = own.has("statementCap") ? own.money("statementCap") : terms.money("statementCap");
        Money scaled = amount(parts, Component.BRACKETS).plus(amount(parts, Component.COLLECTION_BONUS));
        Money rest = parts.entrySet().stream()
                .filter(e -> e.getKey() != Component.BRACKETS && e.getKey() != Component.COLLECTION_BONUS)
                .map(e -> e.getValue().amount()).reduce(Money.ZERO, Money::plus);
        StatementSum sum = StatementSum.of(new StatementSum.Parts(scaled, List.of(), rest, Money.ZERO, factor, cap));
        if (factor.compareTo(Rate.ONE) != 0) {
            parts.put(Component.KPI_EFFECT, new Earned(scaled,
                    sum.components().getOrDefault(StatementSum.Component.KPI_EFFECT, Money.ZERO)));
        }
        Money cut = sum.components().getOrDefault(StatementSum.Component.CAP_CUT, Money.ZERO);
        if (cap != null) {
            parts.put(Component.CAP_CUT, new Earned(sum.net().minus(cut), cut));
        }
    }

    private static Money amount(Map<Component, Earned> parts, Component component) {
        return parts.getOrDefault(component, Earned.NOTHING).amount();
    }
}
