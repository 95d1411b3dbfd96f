package org.suanpan.core.commission.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// One line of a scorecard: what was to be reached, what was, and how much it weighs. `actual` null: no data.
public record Metric(String name, Rate weight, Rate target, @Nullable Rate actual, Direction direction, Curve curve) {

    /// Decimals of the ratio that is shown and scored.
    private static final int RATIO_SCALE = 4;

    /// HIGHER: more is better, actual / target. LOWER: less is better, 2 − actual / target.
    public enum Direction { HIGHER, LOWER }

    /// actual / target, or its mirror, inside 0 … `cap`, half-up to four decimals; null without data. A target of zero
    /// is reached, but where less is better only by zero (golden README, SCORECARD).
    public @Nullable Rate ratio(Rate cap) {
        if (actual == null) {
            return null;
        }
        BigDecimal reached = actual.value();
        BigDecimal goal = target.value();
        if (goal.signum() == 0) {
            return direction == Direction.HIGHER || reached.signum() == 0 ? Rate.ONE : Rate.ZERO;
        }
        BigDecimal counted = direction == Direction.HIGHER ? reached : goal.add(goal).subtract(reached);
        BigDecimal ratio = counted.divide(goal, RATIO_SCALE, RoundingMode.HALF_UP);
        return new Rate(ratio.max(BigDecimal.ZERO).min(cap.value()));
    }
}
