package org.suanpan.core.commission;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

/// A plan as data. Brackets ascend and begin at 0; with [Unit#ATTAINMENT] a quota is needed.
public record CommissionPlan(CommissionMode mode, Unit unit, List<CommissionBracket> brackets, @Nullable Money quota,
        Measure measure) {

    /// What the bracket lines are measured in: yuan, or multiples of the quota.
    public enum Unit { AMOUNT, ATTAINMENT }

    /// What counts: net sales, or net sales minus cost.
    public enum Measure { REVENUE, GROSS_PROFIT }

    public CommissionPlan {
        brackets = List.copyOf(brackets);
        if (brackets.isEmpty() || brackets.getFirst().from().signum() != 0) {
            throw new Rejected("commission.plan-starts-at-zero");
        }
        for (int i = 1; i < brackets.size(); i++) {
            if (brackets.get(i).from().compareTo(brackets.get(i - 1).from()) <= 0) {
                throw new Rejected("commission.plan-not-ascending", brackets.get(i).from().toPlainString());
            }
        }
        if (unit == Unit.ATTAINMENT && (quota == null || !quota.isPositive())) {
            throw new Rejected("commission.plan-needs-quota");
        }
    }
}
