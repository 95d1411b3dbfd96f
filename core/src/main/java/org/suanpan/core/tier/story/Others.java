package org.suanpan.core.tier.story;

import java.util.Arrays;
import java.util.Collection;

import org.suanpan.core.base.Money;
import org.suanpan.core.tier.MidRank;

/// The sales of everybody a customer is ranked among, himself among them.
public final class Others {

    private final long[] sorted;

    private Others(long[] sorted) {
        this.sorted = sorted;
    }

    /// Their order changes nothing.
    public static Others of(Collection<Money> sales) {
        return new Others(sales.stream().mapToLong(Money::fen).sorted().toArray());
    }

    public int size() {
        return sorted.length;
    }

    /// The highest of all; zero where there are none.
    public Money highest() {
        return sorted.length == 0 ? Money.ZERO : Money.ofFen(sorted[sorted.length - 1]);
    }

    /// Where one of them would stand with `now` instead of `own`.
    public MidRank rank(Money own, Money now) {
        long lower = below(now.fen()) - (own.fen() < now.fen() ? 1 : 0);
        long equal = below(now.fen() + 1) - below(now.fen()) - (own.fen() == now.fen() ? 1 : 0);
        return new MidRank(lower, equal + 1, sorted.length);
    }

    private long below(long fen) {
        int at = Arrays.binarySearch(sorted, fen);
        if (at < 0) {
            return -at - 1L;
        }
        int low = 0;
        int high = at;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < fen) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
