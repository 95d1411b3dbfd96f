package org.suanpan.core.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Splits a total that is already on the grid (whole fen, whole units) by weights without losing or making a unit.
///
/// Hamilton's method of largest remainders: the floor of every exact share of the absolute value, then one unit each
/// to the largest remainders; on equal remainders the earlier item wins; the sign is put back at the end. A weight
/// that runs against the others (a return among sales) gets its share taken away instead.
public final class LargestRemainder {

    /// What happens when the weights come to nothing.
    public enum AllZero { EQUAL_SHARES, NOTHING }

    private LargestRemainder() {}

    /// Shares of `total` in the order of `weights`; they add up to `total`, except for [AllZero#NOTHING].
    public static List<Money> split(Money total, List<BigDecimal> weights, AllZero allZero) {
        return splitUnits(total.fen(), weights, allZero).stream().map(Money::ofFen).toList();
    }

    /// The same for any whole units.
    public static List<Long> splitUnits(long total, List<BigDecimal> weights, AllZero allZero) {
        List<BigInteger> whole = onOneScale(weights);
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            if (allZero == AllZero.NOTHING || weights.isEmpty()) {
                return weights.stream().map(_ -> 0L).toList();
            }
            return splitUnits(total, weights.stream().map(_ -> BigDecimal.ONE).toList(), allZero);
        }
        BigInteger size = BigInteger.valueOf(total).abs().multiply(BigInteger.valueOf(sum.signum()));
        List<BigInteger[]> shares = whole.stream().map(w -> floored(size.multiply(w), sum.abs())).toList();
        long missing = shares.stream().map(s -> s[0]).reduce(BigInteger.valueOf(total).abs(), BigInteger::subtract)
                .longValueExact();
        List<Integer> byRemainder = IntStream.range(0, shares.size()).boxed()
                .sorted((a, b) -> shares.get(b)[1].compareTo(shares.get(a)[1]))
                .toList();
        List<Long> units = new ArrayList<>(shares.stream().map(s -> s[0].longValueExact()).toList());
        for (int i = 0; i < missing; i++) {
            units.set(byRemainder.get(i), units.get(byRemainder.get(i)) + 1);
        }
        return units.stream().map(u -> total < 0 ? -u : u).toList();
    }

    /// Quotient rounded down, and what remains: never negative.
    private static BigInteger[] floored(BigInteger dividend, BigInteger divisor) {
        BigInteger rest = dividend.mod(divisor);
        return new BigInteger[] {dividend.subtract(rest).divide(divisor), rest};
    }

    private static List<BigInteger> onOneScale(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream().map(w -> w.setScale(scale).unscaledValue()).toList();
    }
}
