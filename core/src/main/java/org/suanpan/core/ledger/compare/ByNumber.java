package org.suanpan.core.ledger.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// Rows that name one of our documents and move the balance the same way belong to it, whatever their amounts: a document that they
/// wrote down line by line is one.
final class ByNumber {

    /// So many figures alone are one of our numbers only if the amount or the day fits too.
    private static final int FIGURES = 6;

    private final int days;

    ByNumber(int days) {
        this.days = days;
    }

    private record Key(String number, boolean more) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byNumber = number.compareTo(other.number);
            return byNumber != 0 ? byNumber : Boolean.compare(more, other.more);
        }
    }

    void match(Pool pool) {
        Map<Key, List<Ours>> ours = new TreeMap<>();
        Map<String, String> byFigures = new HashMap<>();
        for (Ours row : pool.ours()) {
            String number = Numbers.plain(row.number().text());
            if (!number.isEmpty()) {
                ours.computeIfAbsent(new Key(number, row.amount().isPositive()), _ -> new ArrayList<>()).add(row);
                byFigures.merge(Numbers.figures(number), number, (one, other) -> one.equals(other) ? one : "");
            }
        }
        Map<Key, List<Theirs>> theirs = new TreeMap<>();
        for (Theirs row : pool.theirs()) {
            Key key = key(row, ours, byFigures);
            if (key != null) {
                theirs.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        theirs.forEach((key, rows) -> pairs.add(new Pair(ours.getOrDefault(key, List.of()), rows, Pair.Ground.NUMBER)));
        pool.take(pairs);
    }

    private @Nullable Key key(Theirs row, Map<Key, List<Ours>> ours, Map<String, String> byFigures) {
        boolean more = row.amount().isPositive();
        Key own = new Key(Numbers.plain(row.number()), more);
        if (ours.containsKey(own)) {
            return own;
        }
        List<Key> named = Numbers.in(row.number() + "；" + row.words()).stream().map(number -> new Key(number, more))
                .filter(ours::containsKey).distinct().toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? named.getFirst() : null;
        }
        String figures = own.number();
        Key shortened = figures.length() < FIGURES || !figures.equals(Numbers.figures(figures)) ? null
                : new Key(byFigures.getOrDefault(figures, ""), more);
        return shortened != null && ours.getOrDefault(shortened, List.of()).stream().anyMatch(our -> our.amount().equals(row.amount())
                || Near.apart(our.date(), row.date()) <= days) ? shortened : null;
    }
}
