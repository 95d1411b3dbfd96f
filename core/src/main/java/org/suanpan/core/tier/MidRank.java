package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Where a value stands among all values: how many are lower, how many equal (itself included), how many there are.
/// Equal values stand equal, and the order in which the values came never matters.
public record MidRank(long lower, long equal, long all) {

    /// 1–5, in integer arithmetic: the mid-rank (2L + E) / 2N cut into five equal parts.
    int quintile() {
        return (int) Math.min(5, 1 + 5 * (2 * lower + equal) / (2 * all));
    }

    /// The numerator of the percentile 100 (2L + E) / 2N; its denominator is [#percentileDivisor()].
    BigDecimal percentileDividend() {
        return BigDecimal.valueOf(100 * (2 * lower + equal));
    }

    BigDecimal percentileDivisor() {
        return BigDecimal.valueOf(2 * all);
    }

    /// Counts the values once; the answer tells the rank of any of them.
    public static <V extends Comparable<? super V>> Function<V, MidRank> among(Collection<V> values) {
        NavigableMap<V, MidRank> ranks = new TreeMap<>();
        values.forEach(value -> ranks.merge(value, new MidRank(0, 1, values.size()), (a, b) -> a.grownBy(b.equal)));
        long lower = 0;
        for (var entry : ranks.entrySet()) {
            MidRank counted = entry.getValue();
            entry.setValue(new MidRank(lower, counted.equal, counted.all));
            lower += counted.equal;
        }
        return value -> {
            MidRank rank = ranks.get(value);
            if (rank == null) {
                throw new IllegalArgumentException("not one of the ranked values: " + value);
            }
            return rank;
        };
    }

    /// The ranks of many whole numbers among each other, by their places; those that are [#ABSENT] have none and count nowhere.
    public static final class Ranks {

        public static final long ABSENT = Long.MIN_VALUE;
        /// So few changed values are taken out and put in; of more, everything is sorted.
        private static final int FEW = 8;

        private final long[] values;
        private final int[] lower;
        private final int[] equal;
        private int all;

        private Ranks(long[] values) {
            this.values = values;
            this.lower = new int[values.length];
            this.equal = new int[values.length];
        }

        public static Ranks of(long[] values) {
            Ranks ranks = new Ranks(values);
            long[] sorted = LongStream.of(values).filter(value -> value != ABSENT).toArray();
            Arrays.sort(sorted);
            ranks.all = sorted.length;
            int[] from = new int[sorted.length + 1];
            int count = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[count - 1]) {
                    sorted[count] = sorted[i];
                    from[count++] = i;
                }
            }
            from[count] = ranks.all;
            for (int i = 0; i < values.length; i++) {
                if (values[i] != ABSENT) {
                    int at = Arrays.binarySearch(sorted, 0, count, values[i]);
                    ranks.lower[i] = from[at];
                    ranks.equal[i] = from[at + 1] - from[at];
                }
            }
            return ranks;
        }

        /// The same as [#of] of these values, of which most are what they were.
        Ranks changedTo(long[] now) {
            int[] changed = IntStream.range(0, now.length).filter(i -> values[i] != now[i]).limit(FEW + 1L).toArray();
            if (changed.length > FEW) {
                return of(now);
            }
            Ranks ranks = new Ranks(now);
            ranks.all = all;
            System.arraycopy(lower, 0, ranks.lower, 0, lower.length);
            System.arraycopy(equal, 0, ranks.equal, 0, equal.length);
            for (int i : changed) {
                ranks.move(values[i], -1);
                ranks.move(now[i], 1);
            }
            for (int i : changed) {
                ranks.find(i);
            }
            return ranks;
        }

        private void move(long value, int by) {
            if (value == ABSENT) {
                return;
            }
            all += by;
            for (int i = 0; i < values.length; i++) {
                lower[i] += value < values[i] ? by : 0;
                equal[i] += value == values[i] ? by : 0;
            }
        }

        private void find(int place) {
            lower[place] = 0;
            equal[place] = 0;
            for (long value : values) {
                lower[place] += value != ABSENT && value < values[place] ? 1 : 0;
                equal[place] += value != ABSENT && value == values[place] ? 1 : 0;
            }
        }

        long value(int place) {
            return values[place];
        }

        public boolean isPresent(int place) {
            return values[place] != ABSENT;
        }

        boolean isSame(int place, Ranks other) {
            return lower[place] == other.lower[place] && equal[place] == other.equal[place] && all == other.all;
        }

        public MidRank rank(int place) {
            return new MidRank(lower[place], equal[place], all);
        }

        public int quintile(int place) {
            return (int) Math.min(5, 1 + 5 * (2L * lower[place] + equal[place]) / (2L * all));
        }
    }

    private MidRank grownBy(long more) {
        return new MidRank(lower, equal + more, all);
    }
}
