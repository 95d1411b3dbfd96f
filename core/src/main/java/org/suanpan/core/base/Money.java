package org.suanpan.core.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount of money in whole fen (1 yuan = 100 fen). Never a fraction of a fen, never a binary fraction.
/// Range: ± 92 trillion yuan; overflow throws `ArithmeticException` rather than wrapping round.
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /// Yuan as a decimal, rounded half-up on the absolute value (四舍五入), so that a return mirrors its sale.
    public static Money rounded(BigDecimal yuan) {
        return ofFen(yuan.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    /// Yuan as written, e.g. `"1234.50"`; more than two decimals are refused.
    public static Money parse(String yuan) {
        try {
            return ofFen(new BigDecimal(yuan).setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Rejected("money.not-an-amount", yuan);
        }
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    public Money abs() {
        return fen < 0 ? negated() : this;
    }

    /// The exact product, not yet rounded: round it at the place the rule names, with [#rounded].
    public BigDecimal times(Rate rate) {
        return yuan().multiply(rate.value());
    }

    /// This amount as a fraction of `whole`, half-up to `scale` decimals; zero when `whole` is zero.
    public Rate ratioTo(Money whole, int scale) {
        return whole.fen == 0
                ? Rate.ZERO
                : new Rate(BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(whole.fen), scale, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /// Plain yuan with two decimals, e.g. `-1234.50`: the form of files and JSON, not of screens.
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
