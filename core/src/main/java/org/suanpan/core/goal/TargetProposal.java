package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesReps;

/// A tree of everybody there is now, weighed by what they did or may do. Locks are carried over from the plan before.
final class TargetProposal {

    private final TargetFacts facts;
    private final SalesReps reps;

    TargetProposal(TargetFacts facts, SalesReps reps) {
        this.facts = facts;
        this.reps = reps;
    }

    /// Weights by person, by customer of a person, and by month of the year, 1 to 12.
    private record Weights(Map<Whose, BigDecimal> people, Map<Integer, BigDecimal> months) {

        Rate of(Whose who) {
            return new Rate(people.getOrDefault(who, BigDecimal.ZERO).max(BigDecimal.ZERO));
        }
    }

    TargetPlan spread(TargetPlan before, Targeting.Basis basis, boolean customers) {
        List<TargetFacts.Cared> cared = facts.cared();
        Weights weights = weights(before.version().year(), before.version().category(), basis, cared);
        Map<Whose, SortedMap<Integer, BigDecimal>> locks = locks(before);
        List<TargetPlan.Node> nodes = new ArrayList<>();
        Map<String, Long> departments = new HashMap<>();
        List<SalesRep> people = reps.all();
        for (String department : new TreeSet<>(people.stream().map(SalesRep::department).filter(d -> !d.isEmpty()).toList())) {
            BigDecimal weight = people.stream().filter(rep -> rep.department().equals(department)).map(rep -> weights.of(Whose.of(rep.id())).value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            departments.put(department, add(nodes, TargetPlan.COMPANY, Whose.of(department), new Rate(weight), locks));
        }
        for (SalesRep rep : people) {
            long parent = rep.department().isEmpty() ? TargetPlan.COMPANY : departments.getOrDefault(rep.department(), TargetPlan.COMPANY);
            long person = add(nodes, parent, Whose.of(rep.id()), weights.of(Whose.of(rep.id())), locks);
            if (customers) {
                cared.stream().filter(one -> one.rep().equals(rep.id())).map(one -> Whose.of(rep.id(), one.customer()))
                        .forEach(who -> add(nodes, person, who, weights.of(who), locks));
            }
        }
        List<TargetPlan.Month> months = new ArrayList<>();
        for (int month = 1; month <= TargetPlan.MONTHS; month++) {
            months.add(new TargetPlan.Month(new Rate(weights.months.getOrDefault(month, BigDecimal.ZERO).max(BigDecimal.ZERO)),
                    before.months().get(month - 1).locked()));
        }
        return before.withNodes(nodes).withMonths(months);
    }

    private static long add(List<TargetPlan.Node> nodes, long parent, Whose who, Rate weight, Map<Whose, SortedMap<Integer, BigDecimal>> locks) {
        nodes.add(new TargetPlan.Node(nodes.size() + 1L, parent, who, weight, locks.getOrDefault(who, new TreeMap<>())));
        return nodes.size();
    }

    private static Map<Whose, SortedMap<Integer, BigDecimal>> locks(TargetPlan before) {
        Map<Whose, SortedMap<Integer, BigDecimal>> locks = new HashMap<>();
        for (TargetPlan.Node node : before.nodes()) {
            SortedMap<Integer, BigDecimal> own = locks.computeIfAbsent(node.who(), _ -> new TreeMap<>());
            node.locks().forEach((month, value) -> own.merge(month, value, BigDecimal::add));
        }
        return locks;
    }

    /// Months follow last year whatever people are weighed by, unless everything is to be equal.
    private Weights weights(int year, String category, Targeting.Basis basis, List<TargetFacts.Cared> cared) {
        Weights weights = new Weights(new HashMap<>(), new HashMap<>());
        if (basis == Targeting.Basis.EQUAL) {
            reps.all().forEach(rep -> weights.people.put(Whose.of(rep.id()), BigDecimal.ONE));
            return weights;
        }
        DateSpan last = new DateSpan(LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31));
        for (TargetFacts.Moved moved : facts.moved(TargetMetric.NET_SALES, last, category)) {
            weights.months.merge(moved.month().getMonthValue(), moved.amount(), BigDecimal::add);
            if (basis == Targeting.Basis.LAST_YEAR && moved.rep() != null) {
                weights.people.merge(Whose.of(moved.rep()), moved.amount(), BigDecimal::add);
                weights.people.merge(Whose.of(moved.rep(), moved.customer()), moved.amount(), BigDecimal::add);
            }
        }
        if (basis == Targeting.Basis.POTENTIAL) {
            for (TargetFacts.Cared one : cared) {
                weights.people.merge(Whose.of(one.rep()), one.potential().value(), BigDecimal::add);
                weights.people.merge(Whose.of(one.rep(), one.customer()), one.potential().value(), BigDecimal::add);
            }
        }
        return weights;
    }
}
