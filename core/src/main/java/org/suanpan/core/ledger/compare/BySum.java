package org.suanpan.core.ledger.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.suanpan.core.base.Money;

/// Several rows of theirs that are one of ours, then several of ours that are one of theirs: only where exactly one set of rows
/// near enough adds up and nothing else lays claim to any of them.
final class BySum {

    private final int days;

    BySum(int days) {
        this.days = days;
    }

    void match(Pool pool) {
        pool.take(sums(pool.ours(), Ours::amount, Ours::date, pool.theirs(), Theirs::amount, Theirs::date,
                (one, several) -> new Pair(List.of(one), several, Pair.Ground.SUM)));
        pool.take(sums(pool.theirs(), Theirs::amount, Theirs::date, pool.ours(), Ours::amount, Ours::date,
                (one, several) -> new Pair(several, List.of(one), Pair.Ground.SUM)));
    }

    private <A, B> List<Pair> sums(List<A> ones, Function<A, Money> whole, Function<A, LocalDate> day, List<B> parts,
            Function<B, Money> part, Function<B, LocalDate> partDay, BiFunction<A, List<B>, Pair> pair) {
        Map<A, List<List<B>>> found = new java.util.LinkedHashMap<>();
        Map<B, Integer> claims = new HashMap<>();
        for (A one : ones) {
            Money amount = whole.apply(one);
            List<B> near = parts.stream().filter(row -> Near.apart(day.apply(one), partDay.apply(row)) <= days
                    && part.apply(row).isPositive() == amount.isPositive() && part.apply(row).abs().compareTo(amount.abs()) < 0)
                    .sorted(java.util.Comparator.comparing((B row) -> part.apply(row).abs()).reversed()).toList();
            List<List<B>> sets = new Sets<>(near, part).of(amount);
            found.put(one, sets);
            sets.stream().flatMap(Collection::stream).distinct().forEach(row -> claims.merge(row, 1, Integer::sum));
        }
        List<Pair> pairs = new ArrayList<>();
        found.forEach((one, sets) -> {
            if (sets.size() == 1 && sets.getFirst().stream().allMatch(row -> claims.getOrDefault(row, 0) == 1)) {
                pairs.add(pair.apply(one, sets.getFirst()));
            }
        });
        return pairs;
    }

    /// Looks for sets of at least two rows that add up to an amount; stops at the second, which proves that it is not the only one.
    private static final class Sets<B> {

        private static final int FEW = 24;
        private static final int MANY = 80;

        private final List<B> rows;
        private final long[] fen;
        private final long[] rest;
        private final int most;
        private final List<List<B>> found = new ArrayList<>();
        private final List<B> chosen = new ArrayList<>();

        /// `rows` with the largest first.
        Sets(List<B> rows, Function<B, Money> amount) {
            this.rows = rows;
            this.fen = rows.stream().mapToLong(row -> amount.apply(row).abs().fen()).toArray();
            this.rest = new long[rows.size() + 1];
            for (int i = rows.size() - 1; i >= 0; i--) {
                rest[i] = rest[i + 1] + fen[i];
            }
            // The more rows there are to choose from, the less a sum of many of them says.
            this.most = rows.size() <= FEW ? 8 : rows.size() <= MANY ? 3 : 2;
        }

        List<List<B>> of(Money amount) {
            look(0, amount.abs().fen());
            return found;
        }

        private void look(int from, long missing) {
            if (missing == 0 && chosen.size() > 1) {
                found.add(List.copyOf(chosen));
                return;
            }
            for (int i = from; i < rows.size() && chosen.size() < most && found.size() < 2 && missing <= rest[i]; i++) {
                if (fen[i] <= missing) {
                    chosen.add(rows.get(i));
                    look(i + 1, missing - fen[i]);
                    chosen.removeLast();
                }
            }
        }
    }
}
