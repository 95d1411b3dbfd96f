package org.suanpan.core.commission;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// What stands around the bracket table: a gate in multiples of the quota, a cap, a floor. Order: gate, brackets,
/// rounding, cap, floor; the floor holds even when the gate is missed.
public record CommissionGate(@Nullable Threshold threshold, @Nullable Money cap, @Nullable Money floor) {

    /// Nothing around the brackets.
    public static final CommissionGate OPEN = new CommissionGate(null, null, null);

    /// CLIFF: below nothing, from the line on everything. DEADBAND: only what lies beyond the line.
    public enum Kind { CLIFF, DEADBAND }

    public record Threshold(Kind kind, Rate attainment, Money quota) {

        BigDecimal line() {
            return quota.times(attainment);
        }
    }

    public Money earned(CommissionPlan plan, Money base) {
        Money earned = Money.rounded(beyondGate(plan, base));
        if (cap != null && earned.compareTo(cap) > 0) {
            earned = cap;
        }
        return floor != null && earned.compareTo(floor) < 0 ? floor : earned;
    }

    private BigDecimal beyondGate(CommissionPlan plan, Money base) {
        BigDecimal all = plan.exact(base.yuan());
        if (threshold == null) {
            return all;
        }
        if (base.yuan().compareTo(threshold.line()) < 0) {
            return BigDecimal.ZERO;
        }
        return threshold.kind() == Kind.CLIFF ? all : all.subtract(plan.exact(threshold.line()));
    }
}
