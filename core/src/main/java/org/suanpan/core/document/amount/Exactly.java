package org.suanpan.core.document.amount;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// value × part ÷ whole, rounded once, half-up on the absolute value, from the exact fraction.
final class Exactly {

    private Exactly() {}

    static Money share(Money value, Quantity part, Quantity whole) {
        return share(value, BigDecimal.valueOf(part.tenThousandths()), BigDecimal.valueOf(whole.tenThousandths()));
    }

    /// `whole` is above zero.
    static Money share(Money value, BigDecimal part, BigDecimal whole) {
        int scale = Math.max(part.scale(), whole.scale());
        BigInteger above = BigInteger.valueOf(value.fen()).multiply(part.setScale(scale).unscaledValue());
        BigInteger below = whole.setScale(scale).unscaledValue();
        BigInteger doubled = above.abs().shiftLeft(1).add(below);
        BigInteger rounded = doubled.divide(below.shiftLeft(1));
        return Money.ofFen(above.signum() < 0 ? -rounded.longValueExact() : rounded.longValueExact());
    }
}
