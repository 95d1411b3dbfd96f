package org.suanpan.core.tier.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.suanpan.core.base.Money;
import org.suanpan.core.tier.Segment;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.Tiering;

/// Everybody who ever ordered by recency and frequency and in the ten segments.
public record RfmTable(List<Row> rows) {

    /// The scores run from 1 to this.
    public static final int BEST = 5;

    public RfmTable {
        rows = List.copyOf(rows);
    }

    /// One customer with his scores and his net sales of twelve months.
    public record Row(TierReview.Line line, Money net) {}

    /// A cell or a segment: how many are in it and what they bought.
    public record Sum(long customers, Money net) {}

    /// The dearest first.
    public static RfmTable of(Tiering.Looked looked) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < looked.customers().size(); i++) {
            TierReview.Line line = looked.review().lines().get(i);
            if (line.r() > 0) {
                rows.add(new Row(line, looked.customers().get(i).year().net()));
            }
        }
        rows.sort(Comparator.comparing(Row::net).reversed().thenComparing(row -> row.line().customer()));
        return new RfmTable(rows);
    }

    public Sum cell(int recency, int frequency) {
        return sum(in(recency, frequency));
    }

    public Sum segment(Segment segment) {
        return sum(in(segment));
    }

    public List<Row> rows(int recency, int frequency) {
        return rows.stream().filter(in(recency, frequency)).toList();
    }

    public List<Row> rows(Segment segment) {
        return rows.stream().filter(in(segment)).toList();
    }

    private Sum sum(Predicate<Row> which) {
        return new Sum(rows.stream().filter(which).count(),
                rows.stream().filter(which).map(Row::net).reduce(Money.ZERO, Money::plus));
    }

    private static Predicate<Row> in(int recency, int frequency) {
        return row -> row.line().r() == recency && row.line().f() == frequency;
    }

    private static Predicate<Row> in(Segment segment) {
        return row -> row.line().segment().equals(segment.name());
    }
}
