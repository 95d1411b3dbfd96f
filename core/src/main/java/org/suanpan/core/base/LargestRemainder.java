package org.suanpan.core.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Splits a total that is already on the grid (whole fen, whole units) by weights without losing or making a unit.
///
/// Hamilton's method of largest remainders: the floor of every exact share of the absolute value, then one unit each
/// to the largest remainders; on equal remainders the earlier item wins; the sign is put back at the end.
public final class LargestRemainder {

    /// What happens when every weight is zero.
    public enum AllZero { EQUAL_SHARES, NOTHING }

    private LargestRemainder() {}

    /// Shares of `total` in the order of `weights` (each ≥ 0); they add up to `total`, except for [AllZero#NOTHING].
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
        BigInteger size = BigInteger.valueOf(total).abs();
        List<BigInteger[]> shares = whole.stream().map(w -> size.multiply(w).divideAndRemainder(sum)).toList();
        long missing = shares.stream().map(s -> s[0]).reduce(size, BigInteger::subtract).longValueExact();
        List<Integer> byRemainder = IntStream.range(0, shares.size()).boxed()
                .sorted((a, b) -> shares.get(b)[1].compareTo(shares.get(a)[1]))
                .toList();
        List<Long> units = new ArrayList<>(shares.stream().map(s -> s[0].longValueExact()).toList());
        for (int i = 0; i < missing; i++) {
            units.set(byRemainder.get(i), units.get(byRemainder.get(i)) + 1);
        }
        return units.stream().map(u -> total < 0 ? -u : u).toList();
    }

    private static List<BigInteger> onOneScale(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream().map(w -> {
            if (w.signum() < 0) {
                throw new IllegalArgumentException("a weight below zero: " + w);
            }
            return w.setScale(scale).unscaledValue();
        }).toList();
    }
}
