package org.suanpan.core.tier.story;

import java.util.Arrays;
import java.util.stream.LongStream;

import org.suanpan.core.tier.MidRank;

/// Everybody else's figures of one kind, among which one value can be placed.
record Rest(long[] sorted) {

    static Rest of(LongStream values) {
        return new Rest(values.sorted().toArray());
    }

    /// Where a customer with this value stands among all, himself counted.
    MidRank rank(long value) {
        int lower = below(value);
        return new MidRank(lower, below(value + 1) - lower + 1L, sorted.length + 1L);
    }

    private int below(long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rest rest && Arrays.equals(sorted, rest.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
