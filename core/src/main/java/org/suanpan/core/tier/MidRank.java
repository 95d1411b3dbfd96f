package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

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

    private MidRank grownBy(long more) {
        return new MidRank(lower, equal + more, all);
    }
}
