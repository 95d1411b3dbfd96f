package org.suanpan.core.commission.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionBracket;
import org.suanpan.core.commission.CommissionGate;
import org.suanpan.core.commission.CommissionPlan;

/// Looks for the jumps of a plan: at every line of its brackets and at its gate, a fen below against the line itself. What a fen of base earns by
/// rate alone is no jump.
final class Cliffs {

    /// A jump below this is a rounding, no cliff.
    private static final Money LEAST = Money.parse("1.00");
    private static final Money FEN = Money.ofFen(1);

    private Cliffs() {}

    static List<Cliff> of(CommissionPlan plan) {
        TreeSet<Money> lines = new TreeSet<>();
        Money quota = plan.quota();
        for (CommissionBracket bracket : plan.brackets()) {
            lines.add(plan.unit() == CommissionPlan.Unit.ATTAINMENT && quota != null ? Money.rounded(bracket.from().multiply(quota.yuan()))
                    : Money.rounded(bracket.from()));
        }
        CommissionGate.Threshold threshold = plan.gate().threshold();
        if (threshold != null) {
            lines.add(Money.rounded(threshold.quota().times(threshold.attainment())));
        }
        List<Cliff> cliffs = new ArrayList<>();
        for (Money line : lines) {
            Cliff cliff = new Cliff(line, plan.earned(line.minus(FEN)), plan.earned(line));
            if (line.isPositive() && cliff.jump().abs().compareTo(LEAST) >= 0) {
                cliffs.add(cliff);
            }
        }
        cliffs.sort(Comparator.comparing((Cliff cliff) -> cliff.jump().abs()).reversed().thenComparing(Cliff::line));
        return cliffs;
    }
}
