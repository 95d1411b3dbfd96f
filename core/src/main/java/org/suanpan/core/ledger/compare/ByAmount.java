package org.suanpan.core.ledger.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.suanpan.core.base.Money;

/// Rows of the same amount, one to one: as many as lie near enough, and of those ways the one with the fewest days between.
final class ByAmount {

    private static final long ONE_MORE = 1L << 32;
    // Beyond it the table of one amount would take tens of megabytes; its rows are then paired as they follow each other.
    private static final long LARGEST = 4_000_000;

    private final int days;

    ByAmount(int days) {
        this.days = days;
    }

    void match(Pool pool) {
        Map<Money, List<Ours>> ours = new TreeMap<>();
        Map<Money, List<Theirs>> theirs = new TreeMap<>();
        pool.ours().forEach(row -> ours.computeIfAbsent(row.amount(), _ -> new ArrayList<>()).add(row));
        pool.theirs().forEach(row -> theirs.computeIfAbsent(row.amount(), _ -> new ArrayList<>()).add(row));
        List<Pair> pairs = new ArrayList<>();
        ours.forEach((amount, rows) -> pairs.addAll(nearest(rows, theirs.getOrDefault(amount, List.of()))));
        pool.take(pairs);
    }

    /// Both in the order of days, so that the best way never crosses itself.
    private List<Pair> nearest(List<Ours> ours, List<Theirs> theirs) {
        return (long) ours.size() * theirs.size() > LARGEST ? following(ours, theirs) : best(ours, theirs);
    }

    private List<Pair> best(List<Ours> ours, List<Theirs> theirs) {
        long[][] worth = new long[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                worth[i][j] = Math.max(together(ours.get(i), theirs.get(j), worth[i + 1][j + 1]), Math.max(worth[i + 1][j], worth[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < ours.size() && j < theirs.size()) {
            if (worth[i][j] == together(ours.get(i), theirs.get(j), worth[i + 1][j + 1])) {
                pairs.add(pair(ours.get(i++), theirs.get(j++)));
            } else if (worth[i][j] == worth[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private long together(Ours our, Theirs their, long rest) {
        long apart = Near.apart(our.date(), their.date());
        return apart > days ? Long.MIN_VALUE : rest + ONE_MORE - apart;
    }

    private List<Pair> following(List<Ours> ours, List<Theirs> theirs) {
        List<Pair> pairs = new ArrayList<>();
        int j = 0;
        for (Ours our : ours) {
            while (j < theirs.size() && theirs.get(j).date().isBefore(our.date().minusDays(days))) {
                j++;
            }
            if (j < theirs.size() && Near.apart(our.date(), theirs.get(j).date()) <= days) {
                pairs.add(pair(our, theirs.get(j++)));
            }
        }
        return pairs;
    }

    private static Pair pair(Ours our, Theirs their) {
        return new Pair(List.of(our), List.of(their), Pair.Ground.AMOUNT);
    }
}
