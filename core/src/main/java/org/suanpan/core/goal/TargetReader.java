package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SalesReps;

/// Holds a plan against what was reached up to a day, and says where it will end if every working day brings what the past ones did.
final class TargetReader {

    private static final int RATIO_SCALE = 4;

    private final TargetFacts facts;
    private final SalesReps reps;

    TargetReader(TargetFacts facts, SalesReps reps) {
        this.facts = facts;
        this.reps = reps;
    }

    TargetTable table(Targeting.Asked asked, TargetPlan plan, LocalDate asOf) {
        DateSpan span = asked.month() == 0 ? new DateSpan(LocalDate.of(asked.year(), 1, 1), LocalDate.of(asked.year(), 12, 31))
                : DateSpan.month(YearMonth.of(asked.year(), asked.month()));
        TargetTable.Pace pace = pace(span, asOf);
        Reached reached = reached(asked.metric(), asked.category(), span, asOf);
        Rows rows = new Rows(TargetSheet.of(plan), asked.month(), reached, pace, names(plan));
        boolean decided = plan.version().number() > 0;
        return new TargetTable(asked.metric(), span, decided ? plan.version() : null, rows.all(), pace);
    }

    TargetRow own(SalesRepId rep, TargetPlan plan, YearMonth month, LocalDate asOf) {
        DateSpan span = DateSpan.month(month);
        Rows rows = new Rows(TargetSheet.of(plan), month.getMonthValue(), reached(plan.version().metric(), plan.version().category(), span, asOf), pace(span, asOf), Map.of());
        return rows.all().stream().filter(row -> row.who().equals(Whose.of(rep))).findFirst()
                .orElseGet(() -> rows.row(Whose.of(rep), List.of(), 0, List.of()));
    }

    private TargetTable.Pace pace(DateSpan span, LocalDate asOf) {
        WorkDays days = WorkDays.of(facts.soldOn(DateSpan.ending(asOf, WorkDays.WEEKS * 7)), facts.calendar(), span, asOf);
        int passed = asOf.isBefore(span.from()) ? 0 : days.in(new DateSpan(span.from(), asOf.isBefore(span.to()) ? asOf : span.to()));
        return new TargetTable.Pace(passed, days.in(span));
    }

    private Reached reached(TargetMetric metric, String category, DateSpan span, LocalDate asOf) {
        Map<Whose, BigDecimal> sums = new HashMap<>();
        Map<SalesRepId, String> departments = new HashMap<>();
        reps.all().forEach(rep -> departments.put(rep.id(), rep.department()));
        if (!asOf.isBefore(span.from())) {
            LocalDate to = asOf.isBefore(span.to()) ? asOf : span.to();
            for (TargetFacts.Moved moved : facts.moved(metric, new DateSpan(span.from(), to), category)) {
                sums.merge(Whose.COMPANY, moved.amount(), BigDecimal::add);
                if (moved.rep() != null) {
                    sums.merge(Whose.of(departments.getOrDefault(moved.rep(), "")), moved.amount(), BigDecimal::add);
                    sums.merge(Whose.of(moved.rep()), moved.amount(), BigDecimal::add);
                    sums.merge(Whose.of(moved.rep(), moved.customer()), moved.amount(), BigDecimal::add);
                }
            }
        }
        return new Reached(sums, metric.digits());
    }

    private record Reached(Map<Whose, BigDecimal> sums, int digits) {

        BigDecimal of(Whose who) {
            return sums.getOrDefault(who, BigDecimal.ZERO).setScale(digits, RoundingMode.HALF_UP);
        }
    }

    private Map<Whose, String> names(TargetPlan plan) {
        Map<Whose, String> names = new HashMap<>();
        reps.all().forEach((SalesRep rep) -> names.put(Whose.of(rep.id()), rep.name()));
        List<CustomerId> customers = plan.nodes().stream().map(node -> node.who().customer()).filter(Objects::nonNull).distinct().toList();
        Map<CustomerId, String> found = facts.names(customers);
        plan.nodes().forEach(node -> {
            Whose who = node.who();
            if (who.customer() != null) {
                names.put(who, found.getOrDefault(who.customer(), ""));
            } else if (who.kind() == Whose.Kind.DEPARTMENT) {
                names.put(who, who.department());
            }
        });
        return names;
    }

    /// The tree as lines, parents before their children. Two nodes that are one customer now are one line.
    private record Rows(TargetSheet sheet, int month, Reached reached, TargetTable.Pace pace, Map<Whose, String> names) {

        List<TargetRow> all() {
            Map<Long, List<TargetPlan.Node>> below = new HashMap<>();
            sheet.plan().nodes().forEach(node -> below.computeIfAbsent(node.parent(), _ -> new ArrayList<>()).add(node));
            List<TargetRow> rows = new ArrayList<>();
            TargetPlan.Month own = month == 0 ? null : sheet.plan().months().get(month - 1);
            BigDecimal target = sheet.value(TargetPlan.COMPANY, month);
            rows.add(new TargetRow(TargetPlan.COMPANY, 0, Whose.COMPANY, "", figures(target, Whose.COMPANY), own != null && own.locked() != null,
                    over(target, below.getOrDefault(TargetPlan.COMPANY, List.of()))));
            add(rows, TargetPlan.COMPANY, 1, below);
            return rows;
        }

        private void add(List<TargetRow> rows, long parent, int depth, Map<Long, List<TargetPlan.Node>> below) {
            Map<Whose, List<TargetPlan.Node>> together = new LinkedHashMap<>();
            below.getOrDefault(parent, List.of()).forEach(node -> together.computeIfAbsent(node.who(), _ -> new ArrayList<>()).add(node));
            together.forEach((who, nodes) -> {
                long id = nodes.getFirst().id();
                rows.add(row(who, nodes, depth, below.getOrDefault(id, List.of())));
                add(rows, id, depth + 1, below);
            });
        }

        TargetRow row(Whose who, List<TargetPlan.Node> nodes, int depth, List<TargetPlan.Node> children) {
            BigDecimal target = nodes.stream().map(node -> sheet.value(node.id(), month)).reduce(BigDecimal.ZERO.setScale(reached.digits),
                    BigDecimal::add);
            boolean locked = nodes.stream().anyMatch(node -> month == 0 ? node.locks().size() == TargetPlan.MONTHS : node.locks().containsKey(month));
            return new TargetRow(nodes.isEmpty() ? -1 : nodes.getFirst().id(), depth, who, names.getOrDefault(who, ""), figures(target, who), locked,
                    over(target, children));
        }

        private BigDecimal over(BigDecimal target, List<TargetPlan.Node> children) {
            BigDecimal sum = children.stream().map(node -> sheet.value(node.id(), month)).reduce(BigDecimal.ZERO, BigDecimal::add);
            return children.isEmpty() ? BigDecimal.ZERO : sum.subtract(target).max(BigDecimal.ZERO);
        }

        private TargetRow.Figures figures(BigDecimal target, Whose who) {
            BigDecimal achieved = reached.of(who);
            Rate ratio = target.signum() == 0 ? null : new Rate(achieved.divide(target, RATIO_SCALE, RoundingMode.HALF_UP));
            return new TargetRow.Figures(target, achieved, ratio, forecast(achieved));
        }

        private @Nullable BigDecimal forecast(BigDecimal achieved) {
            return pace.passed() == 0 ? null : achieved.multiply(BigDecimal.valueOf(pace.days()))
                    .divide(BigDecimal.valueOf(pace.passed()), reached.digits, RoundingMode.HALF_UP);
        }
    }
}
