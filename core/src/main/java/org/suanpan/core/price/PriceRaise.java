package org.suanpan.core.price;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.suanpan.core.base.UnitPrice;

/// Makes a new price from an old one: by a percentage, then by an amount, then rounded half-up to `step`.
/// `percent` 5 = five per cent more; `step` is one of the round amounts prices end on.
public record PriceRaise(BigDecimal percent, BigDecimal more, Step step) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// FEN 0.01, JIAO 0.10, YUAN 1.
    public enum Step { FEN(2), JIAO(1), YUAN(0);

        private final int decimals;

        Step(int decimals) {
            this.decimals = decimals;
        }
    }

    /// Never below zero.
    public UnitPrice of(UnitPrice before) {
        BigDecimal raised = before.value().add(before.value().multiply(percent).divide(HUNDRED)).add(more);
        return UnitPrice.exact(raised.max(BigDecimal.ZERO).setScale(step.decimals, RoundingMode.HALF_UP));
    }
}
