package org.suanpan.core.stock.cost;

import java.math.BigInteger;

/// The one division of costing: value × part ÷ whole, rounded half-up on the absolute value, exact beyond 64 bits.
final class Exact {

    private Exact() {}

    /// `whole` is not zero.
    static long share(long value, long part, long whole) {
        long high = Math.multiplyHigh(value, part);
        long low = value * part;
        if (high == 0 && low >= 0 || high == -1 && low < 0) {
            return half(low, whole);
        }
        BigInteger[] q = BigInteger.valueOf(value).multiply(BigInteger.valueOf(part)).abs()
                .divideAndRemainder(BigInteger.valueOf(whole).abs());
        BigInteger rounded = q[1].shiftLeft(1).compareTo(BigInteger.valueOf(whole).abs()) >= 0
                ? q[0].add(BigInteger.ONE)
                : q[0];
        boolean negative = (Long.signum(value) * Long.signum(part) * Long.signum(whole)) < 0;
        return negative ? -rounded.longValueExact() : rounded.longValueExact();
    }

    private static long half(long product, long whole) {
        long quotient = product / whole;
        long rest = Math.abs(product % whole);
        if (rest < Math.abs(whole) - rest) {
            return quotient;
        }
        return Long.signum(product) * Long.signum(whole) < 0 ? quotient - 1 : quotient + 1;
    }
}
