package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.breakdown.TargetBreakdown;
import org.suanpan.core.commission.breakdown.TargetNode;

/// The figures of a plan. The year is spread over the months first, each month then over departments, people and customers, so that
/// children add up to their parent in every month, and months to the year, to the fen. A year of anybody is the sum of its months.
public final class TargetSheet {

    private final TargetPlan plan;
    /// By node, the company first; thirteen figures, the year at 0.
    private final Map<Long, BigDecimal[]> values = new HashMap<>();

    private TargetSheet(TargetPlan plan) {
        this.plan = plan;
    }

    /// Refuses locks that exceed what is above them unless the plan is a stretch, and figures off the grid.
    public static TargetSheet of(TargetPlan plan) {
        TargetSheet sheet = new TargetSheet(plan);
        int digits = plan.version().metric().digits();
        List<TargetNode> months = IntStream.range(0, TargetPlan.MONTHS).mapToObj(i -> new TargetNode(String.valueOf(i + 1),
                plan.months().get(i).weight(), plan.months().get(i).locked(), List.of())).toList();
        TargetBreakdown year = TargetBreakdown.of(plan.total(), TargetNode.of("0", Rate.ONE).with(months), digits);
        Map<Long, List<TargetPlan.Node>> below = new HashMap<>();
        plan.nodes().forEach(node -> below.computeIfAbsent(node.parent(), _ -> new ArrayList<>()).add(node));
        for (int month = 1; month <= TargetPlan.MONTHS; month++) {
            BigDecimal total = year.children().get(month - 1).value();
            TargetNode root = TargetNode.of("0", Rate.ONE).with(children(TargetPlan.COMPANY, month, below));
            sheet.take(plan.version().stretch() ? TargetBreakdown.stretched(total, root, digits) : TargetBreakdown.of(total, root, digits), month);
        }
        sheet.values.values().forEach(TargetSheet::addUp);
        return sheet;
    }

    private static List<TargetNode> children(long parent, int month, Map<Long, List<TargetPlan.Node>> below) {
        return below.getOrDefault(parent, List.of()).stream().map(node -> new TargetNode(String.valueOf(node.id()), node.weight(),
                node.locks().get(month), children(node.id(), month, below))).toList();
    }

    private void take(TargetBreakdown part, int month) {
        BigDecimal[] figures = values.computeIfAbsent(Long.valueOf(part.id()), _ -> new BigDecimal[TargetPlan.MONTHS + 1]);
        figures[month] = part.value();
        part.children().forEach(child -> take(child, month));
    }

    private static void addUp(BigDecimal[] figures) {
        BigDecimal sum = figures[1];
        for (int month = 2; month <= TargetPlan.MONTHS; month++) {
            sum = sum.add(figures[month]);
        }
        figures[0] = sum;
    }

    public TargetPlan plan() {
        return plan;
    }

    /// `month` 1 to 12, 0 = the year.
    public BigDecimal value(long node, int month) {
        BigDecimal[] figures = values.get(node);
        return figures == null ? BigDecimal.ZERO.setScale(plan.version().metric().digits()) : figures[month];
    }
}
