package org.suanpan.core.commission.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.award.TeamOverride;
import org.suanpan.core.commission.line.Scored;
import org.suanpan.core.commission.month.Earned;
import org.suanpan.core.commission.month.Known;
import org.suanpan.core.commission.month.OriginMonth;
import org.suanpan.core.party.SalesRep;

/// What a plan pays for the month of [SampleFacts], component by component, worked out exactly as the month of a real person.
/// `override` goes to the manager, everything else to the person. `paid` = what came in at each of `days` from the due day.
public record SampleMonth(Money base, Quantity quantity, Map<Component, Earned> parts, Earned override, List<Integer> days, List<Money> paid) {

    private static final String PERSON = "样板";
    private static final BigDecimal PRICE = BigDecimal.TEN;

    public SampleMonth {
        parts = Map.copyOf(parts);
        days = List.copyOf(days);
        paid = List.copyOf(paid);
    }

    /// `counted` = what counts, in yuan or under a plan on quantity in base units; a unit is sold for ten yuan then. Refuses what
    /// can't be worked out.
    public static SampleMonth of(CommissionPlan plan, BigDecimal counted) {
        Quantity quantity = plan.isByQuantity() ? Quantity.exact(counted) : Quantity.ZERO;
        Money base = plan.isByQuantity() ? Money.rounded(counted.multiply(PRICE)) : Money.rounded(counted);
        CommissionPlan shown = plan.with(sample(plan));
        List<SalesRep> people = people(plan.terms());
        boolean team = Arrays.stream(TeamOverride.Kind.values()).anyMatch(kind -> kind.name().equals(plan.terms().text("type", "")));
        SalesRep person = people.getFirst();
        List<SalesRep> sellers = team ? people.stream().filter(rep -> rep == person || isMember(rep, plan.terms())).toList() : List.of(person);
        SampleFacts facts = new SampleFacts(sellers, base, quantity);
        Map<org.suanpan.core.party.SalesRepId, Map<Component, Earned>> earned = new OriginMonth(SampleFacts.MONTH, shown,
                new Known(facts, facts, SampleFacts.MONTH), people).earned();
        Map<Component, Earned> parts = new EnumMap<>(Objects.requireNonNull(earned.get(person.id())));
        parts.remove(Component.OVERRIDE);
        Earned override = earned.values().stream().map(of -> of.get(Component.OVERRIDE)).filter(Objects::nonNull).findFirst()
                .orElse(new Earned(Money.ZERO, Money.ZERO));
        return new SampleMonth(base, quantity, parts, override, SampleFacts.DAYS, facts.paid());
    }

    /// What the person gets in all.
    public Money total() {
        return parts.values().stream().map(Earned::amount).reduce(Money.ZERO, Money::plus);
    }

    private static boolean isMember(SalesRep rep, CommissionTerms terms) {
        List<CommissionTerms> members = terms.list("members");
        return !rep.name().equals(terms.text("manager", "")) && (members.isEmpty()
                || members.stream().anyMatch(member -> member.text("person", "").equals(rep.name())));
    }

    /// The plan for nobody in particular: scorecards count 1, and everybody is content where a plan asks for it of single customers only.
    private static CommissionTerms sample(CommissionPlan plan) {
        SortedMap<String, String> terms = new TreeMap<>(plan.terms().values());
        if (Scored.asks(plan)) {
            terms.remove("kpiFactor");
        }
        if (plan.terms().has("customers") && !plan.terms().has("satisfaction")) {
            terms.put("satisfaction", "5");
        }
        return new CommissionTerms(terms);
    }

    /// The person first, then everybody the plan names.
    private static List<SalesRep> people(CommissionTerms terms) {
        Set<String> named = new LinkedHashSet<>();
        terms.list("shares").forEach(share -> named.add(share.text("person", "")));
        terms.list("members").forEach(member -> named.add(member.text("person", "")));
        named.add(terms.text("manager", ""));
        named.remove("");
        List<SalesRep> people = new ArrayList<>();
        String first = terms.list("shares").isEmpty() ? PERSON : terms.list("shares").getFirst().text("person", "");
        people.add(new SalesRep(SampleFacts.id(1), first, first, ""));
        named.remove(first);
        for (String name : named) {
            people.add(new SalesRep(SampleFacts.id(people.size() + 1L), name, name, ""));
        }
        return people;
    }
}
