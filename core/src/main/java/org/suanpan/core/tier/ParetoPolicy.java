package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// ABC by the cumulative curve of sales. A group of equal sales shares one class, found at the middle of the group, so
/// that a first customer with 95 % is an A and a group on the line is not torn apart. `a` < `b`, e.g. 0.8 and 0.95.
public record ParetoPolicy(Rate a, Rate b) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// The class of each customer, in the order given; sales of zero or below are C.
    public List<Tier> classify(List<Money> sales) {
        TreeMap<Money, Long> groups = new TreeMap<>(Collections.reverseOrder());
        sales.stream().filter(Money::isPositive).forEach(s -> groups.merge(s, 1L, Long::sum));
        BigDecimal total = groups.entrySet().stream().map(ParetoPolicy::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Money, Tier> classes = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        for (var group : groups.entrySet()) {
            BigDecimal sum = sum(group);
            classes.put(group.getKey(), at(before.add(before).add(sum), total.add(total)));
            before = before.add(sum);
        }
        return sales.stream().map(s -> classes.getOrDefault(s, Tier.C)).toList();
    }

    /// Each customer's place on the curve as points, so that lines can be drawn on it: the largest tenth strictly below
    /// 100 less the per cent at the middle of his group. From 20 points up is what `a` = 0.8 classes as A; sales of zero
    /// or below have none.
    public static List<Rate> points(List<Money> sales) {
        int[] tenths = tenths(sales.stream().mapToLong(Money::fen).toArray());
        return IntStream.of(tenths).mapToObj(Rate::ofTenths).toList();
    }

    /// The same of whole fen, in tenths of a point.
    public static int[] tenths(long[] sales) {
        try {
            return new Curve(sales).tenths(sales);
        } catch (ArithmeticException e) {
            return exactPoints(LongStream.of(sales).mapToObj(Money::ofFen).toList()).stream()
                    .mapToInt(points -> points.value().movePointRight(1).intValueExact()).toArray();
        }
    }

    /// The groups of equal sales in whole numbers; of amounts too large for them nothing is said.
    private static final class Curve {

        private static final int WHOLE = 1_000;

        private final long[] groups;
        private final int[] points;
        private int count;

        Curve(long[] sales) {
            long[] rising = LongStream.of(sales).filter(fen -> fen > 0).sorted().toArray();
            groups = new long[rising.length];
            points = new int[rising.length];
            long twice = 0;
            for (long fen : rising) {
                twice = Math.addExact(twice, Math.multiplyExact(2, fen));
            }
            long lower = 0;
            for (int i = 0; i < rising.length; count++) {
                int from = i;
                while (i < rising.length && rising[i] == rising[from]) {
                    i++;
                }
                // 100 less the per cent at the middle of a group is what lies below the middle.
                long sum = rising[from] * (i - from);
                groups[count] = rising[from];
                points[count] = Math.toIntExact(Math.max(0, Math.ceilDiv(Math.multiplyExact(WHOLE, 2 * lower + sum), twice) - 1));
                lower += sum;
            }
        }

        int[] tenths(long[] sales) {
            return LongStream.of(sales).mapToInt(fen -> fen <= 0 ? 0 : points[Arrays.binarySearch(groups, 0, count, fen)]).toArray();
        }
    }

    private static List<Rate> exactPoints(List<Money> sales) {
        TreeMap<Money, Long> groups = new TreeMap<>(Collections.reverseOrder());
        sales.stream().filter(Money::isPositive).forEach(s -> groups.merge(s, 1L, Long::sum));
        BigDecimal total = groups.entrySet().stream().map(ParetoPolicy::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Money, Rate> points = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        for (var group : groups.entrySet()) {
            BigDecimal sum = sum(group);
            BigDecimal above = total.add(total).subtract(before.add(before).add(sum)).multiply(THOUSAND);
            BigDecimal tenths = above.divide(total.add(total), 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
            points.put(group.getKey(), new Rate(tenths.max(BigDecimal.ZERO).movePointLeft(1)));
            before = before.add(sum);
        }
        return sales.stream().map(s -> points.getOrDefault(s, Rate.ZERO)).toList();
    }

    /// Compares twice the middle with twice the total, so that nothing is ever halved or divided.
    private Tier at(BigDecimal twiceMiddle, BigDecimal twiceTotal) {
        if (twiceMiddle.compareTo(a.value().multiply(twiceTotal)) < 0) {
            return Tier.A;
        }
        return twiceMiddle.compareTo(b.value().multiply(twiceTotal)) < 0 ? Tier.B : Tier.C;
    }

    private static BigDecimal sum(Map.Entry<Money, Long> group) {
        return group.getKey().yuan().multiply(BigDecimal.valueOf(group.getValue()));
    }
}
