package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How much each of several causes added to a change. Each gets the mean of what it changes over every order in which the
/// causes could have come (Shapley 1953), so that no order has to be chosen; what is left of rounding goes where most of it
/// was cut off. The parts add up to the change exactly.
public final class Contributions {

    /// `cause` is a name, `by` what it added.
    public record Part(String cause, BigDecimal by) {}

    private Contributions() {}

    /// `figure` tells what the figure is when the causes of the given names have come and the others have not; both the figure
    /// before all and after all have at most `scale` decimals. At most eight causes.
    public static List<Part> of(List<String> causes, int scale, Function<Set<String>, BigDecimal> figure) {
        int n = causes.size();
        BigInteger[] figures = new BigInteger[1 << n];
        for (int come = 0; come < figures.length; come++) {
            Set<String> names = new TreeSet<>();
            for (int i = 0; i < n; i++) {
                if (has(come, i)) {
                    names.add(causes.get(i));
                }
            }
            figures[come] = figure.apply(names).setScale(scale, RoundingMode.HALF_UP).unscaledValue();
        }
        List<BigInteger> shares = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            BigInteger share = BigInteger.ZERO;
            for (int come = 0; come < figures.length; come++) {
                if (!has(come, i)) {
                    int before = Integer.bitCount(come);
                    BigInteger orders = factorial(before).multiply(factorial(n - 1 - before));
                    share = share.add(orders.multiply(figures[come | 1 << i].subtract(figures[come])));
                }
            }
            shares.add(share);
        }
        return rounded(causes, scale, shares, factorial(n));
    }

    private static List<Part> rounded(List<String> causes, int scale, List<BigInteger> shares, BigInteger whole) {
        List<BigInteger> units = new ArrayList<>();
        List<BigInteger> cut = new ArrayList<>();
        for (BigInteger share : shares) {
            BigInteger rest = share.mod(whole);
            cut.add(rest);
            units.add(share.subtract(rest).divide(whole));
        }
        int missing = cut.stream().reduce(BigInteger.ZERO, BigInteger::add).divide(whole).intValueExact();
        IntStream.range(0, causes.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> cut.get(i)).reversed().thenComparing(causes::get))
                .limit(missing)
                .forEach(i -> units.set(i, units.get(i).add(BigInteger.ONE)));
        return IntStream.range(0, causes.size()).mapToObj(i -> new Part(causes.get(i), new BigDecimal(units.get(i), scale))).toList();
    }

    private static boolean has(int come, int i) {
        return (come >> i & 1) == 1;
    }

    private static BigInteger factorial(int n) {
        return IntStream.rangeClosed(2, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
