package org.suanpan.core.loyalty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// One point for every `yuanPerPoint` yuan of money received, times the multiplier of the customer's tier that day.
public record PointsPolicy(BigDecimal yuanPerPoint) {

    /// Money received (negative = paid back) and the multiplier in force when it came.
    public record Receipt(Money collected, Rate multiplier) {}

    public PointsPolicy {
        if (yuanPerPoint.signum() <= 0) {
            throw new IllegalArgumentException("yuan per point must be positive: " + yuanPerPoint);
        }
    }

    /// The points of each receipt, in their order: what all money so far comes to, cut to whole points towards zero,
    /// less what was given before. So it never matters in how many parts a bill is paid.
    public List<Long> earned(List<Receipt> receipts) {
        List<Long> points = new ArrayList<>();
        BigDecimal counted = BigDecimal.ZERO;
        long given = 0;
        for (Receipt receipt : receipts) {
            counted = counted.add(receipt.collected().times(receipt.multiplier()));
            long due = counted.divideToIntegralValue(yuanPerPoint, MathContext.UNLIMITED).longValueExact();
            points.add(due - given);
            given = due;
        }
        return List.copyOf(points);
    }
}
