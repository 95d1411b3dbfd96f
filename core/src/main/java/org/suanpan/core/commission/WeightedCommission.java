package org.suanpan.core.commission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// Weights (customer tier, new customer) act on the pay, not on the bracket base, and are blended over the whole base,
/// so that the sequence of the orders does not matter. `lines` add up to the commission.
public record WeightedCommission(Money base, Money commission, List<Money> lines) {

    /// One order: what counts, and the product of its weights.
    public record Line(Money base, Rate weight) {

        BigDecimal weighted() {
            return base.times(weight);
        }
    }

    public WeightedCommission {
        lines = List.copyOf(lines);
    }

    /// round(F(B) / B × Σ base · weight), B = the plain sum of the bases.
    public static WeightedCommission of(CommissionPlan plan, List<Line> orders) {
        Money base = orders.stream().map(Line::base).reduce(Money.ZERO, Money::plus);
        List<BigDecimal> weighted = orders.stream().map(Line::weighted).toList();
        BigDecimal sum = weighted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Money commission = base.isZero()
                ? Money.ZERO
                : Money.rounded(plan.exact(base.yuan()).multiply(sum).divide(base.yuan(), 2, RoundingMode.HALF_UP));
        return new WeightedCommission(
                base, commission, LargestRemainder.split(commission, weighted, AllZero.EQUAL_SHARES));
    }
}
