package org.suanpan.core.commission.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

import org.suanpan.core.base.Rate;

/// What part of its weight a ratio scores. Exact; the score is rounded once.
public sealed interface Curve {

    BigDecimal factor(Rate ratio);

    /// Nothing below the threshold, from it on the ratio itself.
    record Linear(Rate threshold) implements Curve {

        @Override
        public BigDecimal factor(Rate ratio) {
            return ratio.compareTo(threshold) < 0 ? BigDecimal.ZERO : ratio.value();
        }
    }

    /// The factor of the last step that is reached; nothing below the first.
    record Stepped(List<Step> steps) implements Curve {

        public Stepped {
            steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
        }

        @Override
        public BigDecimal factor(Rate ratio) {
            return steps.stream()
                    .filter(step -> step.from().compareTo(ratio) <= 0)
                    .reduce((_, later) -> later)
                    .map(step -> step.factor().value())
                    .orElse(BigDecimal.ZERO);
        }
    }

    record Step(Rate from, Rate factor) {}

    /// Nothing up to the threshold, then stretched so that 1 scores 1; above 1 the ratio itself.
    record Stretched(Rate threshold) implements Curve {

        /// Decimals of the one quotient that is not exact: far finer than the two of a score.
        private static final int SCALE = 30;

        @Override
        public BigDecimal factor(Rate ratio) {
            if (ratio.compareTo(threshold) <= 0) {
                return BigDecimal.ZERO;
            }
            if (ratio.compareTo(Rate.ONE) >= 0) {
                return ratio.value();
            }
            return ratio.value().subtract(threshold.value()).divide(
                    BigDecimal.ONE.subtract(threshold.value()), SCALE, RoundingMode.HALF_UP);
        }
    }
}
