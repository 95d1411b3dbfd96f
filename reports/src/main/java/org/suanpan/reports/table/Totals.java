package org.suanpan.reports.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// Adds up the summed columns of a table, exactly, row by row.
public final class Totals {

    private final List<? extends Column<?>> columns;
    private final long[] sums;
    private final boolean[] known;
    private boolean empty = true;

    public Totals(List<? extends Column<?>> columns) {
        this.columns = columns;
        this.sums = new long[columns.size()];
        this.known = new boolean[columns.size()];
    }

    public void add(int column, @Nullable Object value) {
        long units = switch (value) {
            case Money money -> money.fen();
            case Quantity quantity -> quantity.tenThousandths();
            case Long count -> count;
            case null -> 0;
            case Object other -> throw new IllegalArgumentException("cannot be summed: " + other);
        };
        sums[column] = Math.addExact(sums[column], units);
        known[column] |= value != null;
        empty = false;
    }

    public Object sum(int column) {
        return switch (columns.get(column).kind()) {
            case MONEY -> Money.ofFen(sums[column]);
            case QUANTITY -> new Quantity(sums[column]);
            case COUNT -> sums[column];
            default -> throw new IllegalArgumentException("cannot be summed: " + columns.get(column).key());
        };
    }

    /// The sums of several parts of one list, by column key, as text.
    public static Map<String, String> together(List<Totals> parts) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Totals all = new Totals(parts.getFirst().columns);
        for (Totals part : parts) {
            all.empty &= part.empty;
            for (int i = 0; i < all.sums.length; i++) {
                all.sums[i] = Math.addExact(all.sums[i], part.sums[i]);
                all.known[i] |= part.known[i];
            }
        }
        return all.byKey();
    }

    /// By column key, as text: money with two decimals. A column without a single figure, such as an unknown cost, has
    /// no total either.
    public Map<String, String> byKey() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isSummed() && (empty || known[i])) {
                texts.put(columns.get(i).key(), sum(i).toString());
            }
        }
        return texts;
    }
}
