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
        return earned(plan, base.yuan());
    }

    /// The same on what counts, in yuan or in base units.
    Money earned(CommissionPlan plan, BigDecimal base) {
        return limited(Money.rounded(beyondGate(plan, base)));
    }

    /// Inside cap and floor.
    public Money limited(Money commission) {
        Money earned = commission;
        if (cap != null && earned.compareTo(cap) > 0) {
            earned = cap;
        }
        return floor != null && earned.compareTo(floor) < 0 ? floor : earned;
    }

    /// F(base) as far as the gate lets it through, exact.
    public BigDecimal beyondGate(CommissionPlan plan, BigDecimal base) {
        BigDecimal all = plan.exact(base);
        if (threshold == null) {
            return all;
        }
        if (base.compareTo(threshold.line()) < 0) {
            return BigDecimal.ZERO;
        }
        return threshold.kind() == Kind.CLIFF ? all : all.subtract(plan.exact(threshold.line()));
    }
}
