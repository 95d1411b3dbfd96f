package org.suanpan.core.commission.timing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatements.SettledMonth;
import org.suanpan.core.commission.version.PlanVersion;

/// The months whose plan counts an order when it is placed (`basis` ORDER). A settled month has the plan it was settled under, any other the one
/// kept for it.
public final class OrderMonths {

    /// What the months are worked out from.
    public record Counted(CommissionFacts facts, CommissionDetails details) {}

    private final TreeMap<YearMonth, Boolean> from;
    private final TreeMap<YearMonth, Boolean> single;

    private OrderMonths(TreeMap<YearMonth, Boolean> from, TreeMap<YearMonth, Boolean> single) {
        this.from = from;
        this.single = single;
    }

    /// `versions` by the month they hold from, the one kept later after the one kept earlier.
    public static OrderMonths of(List<PlanVersion> versions, List<SettledMonth> settled) {
        TreeMap<YearMonth, Boolean> from = new TreeMap<>();
        versions.forEach(version -> from.put(version.from(), isByOrder(version.plan())));
        TreeMap<YearMonth, Boolean> single = new TreeMap<>();
        settled.forEach(month -> single.put(month.month(), isByOrder(month.plan())));
        return new OrderMonths(from, single);
    }

    /// The same with another plan for one month.
    public OrderMonths with(YearMonth month, CommissionPlan plan) {
        TreeMap<YearMonth, Boolean> other = new TreeMap<>(single);
        other.put(month, isByOrder(plan));
        return new OrderMonths(from, other);
    }

    public static boolean isByOrder(CommissionPlan plan) {
        return plan.terms().text("basis", "").equals("ORDER");
    }

    public boolean isByOrder(YearMonth month) {
        Map.Entry<YearMonth, Boolean> kept = from.floorEntry(month);
        return single.getOrDefault(month, kept != null && kept.getValue());
    }

    /// Whether there is such a month at all.
    public boolean any() {
        return first().isPresent();
    }

    /// No order of an earlier month counts when it is placed; empty where none does at all.
    Optional<YearMonth> first() {
        return Stream.concat(from.entrySet().stream(), single.entrySet().stream()).filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .min(YearMonth::compareTo);
    }

    /// Facts in which every order counts in the month its plan says; the very same where no plan asks for it. For one run: what was read is kept.
    public Counted over(CommissionFacts facts, CommissionDetails details) {
        return first().map(month -> new ByOrderDay(facts, details, this, month)).map(moved -> new Counted(moved, moved))
                .orElseGet(() -> new Counted(facts, details));
    }
}
