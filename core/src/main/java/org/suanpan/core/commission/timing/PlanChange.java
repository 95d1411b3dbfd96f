package org.suanpan.core.commission.timing;

import java.math.BigDecimal;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;

/// A plan that changes inside a period. Rounded once, as a whole: the part under the new plan is what is left of the
/// rounded commission after the rounded part under the old one (golden README, VERSION).
public record PlanChange(Policy policy, CommissionPlan before, CommissionPlan after) {

    /// CONTINUE: the base goes on counting, F1(B1) + [F2(B1 + B2) − F2(B1)]. RESTART: from zero, F1(B1) + F2(B2).
    public enum Policy { CONTINUE, RESTART }

    /// `before` + `after` = `commission`.
    public record Earned(Money before, Money after, Money commission) {}

    public Earned earned(Money baseBefore, Money baseAfter) {
        return earned(baseBefore.yuan(), baseAfter.yuan());
    }

    /// The same on what counts, in yuan or in base units.
    public Earned earned(BigDecimal baseBefore, BigDecimal baseAfter) {
        BigDecimal first = before.exact(baseBefore);
        BigDecimal second = switch (policy) {
            case CONTINUE -> after.exact(baseBefore.add(baseAfter)).subtract(after.exact(baseBefore));
            case RESTART -> after.exact(baseAfter);
        };
        Money commission = Money.rounded(first.add(second));
        Money underBefore = Money.rounded(first);
        return new Earned(underBefore, commission.minus(underBefore), commission);
    }
}
