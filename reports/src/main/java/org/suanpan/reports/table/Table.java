package org.suanpan.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// A list ready to be written: `criteria` says in words what it is about, `rows` how many rows `source` will give,
/// `frozen` how many columns on the left name the row. `empty` is the sentence that stands in for an empty list.
/// `ratios` are the cached results of the total row's formulas other than sums, by column key.
public record Table<T>(String title, String criteria, List<Column<T>> columns, int frozen, long rows, Source<T> source,
        String empty, Map<String, Rate> ratios) {

    private static final Set<String> OF_COST = Set.of("cost", "gift_cost", "unit_cost", "cost_adjustments", "margin", "margin_rate", "profit", "gained",
            "lost");

    public Table {
        columns = List.copyOf(columns);
        ratios = Map.copyOf(ratios);
    }

    /// Gives every row once, in order; may be asked again.
    public interface Source<T> {

        void each(Consumer<? super T> row);
    }

    public static <T> Table<T> of(String title, String criteria, List<Column<T>> columns, int frozen, List<T> rows,
            String empty, Map<String, @Nullable Rate> ratios) {
        Map<String, Rate> known = new java.util.HashMap<>();
        ratios.forEach((key, rate) -> {
            if (rate != null) {
                known.put(key, rate);
            }
        });
        return new Table<>(title, criteria, columns, frozen, rows.size(), row -> rows.forEach(row::accept), empty, known);
    }

    /// Has columns that depend on whether cost is with tax.
    public boolean isMargin() {
        return columns.stream().anyMatch(column -> OF_COST.contains(column.key()));
    }

    /// The same, with more said of what it is about.
    public Table<T> withCriteria(String more) {
        return new Table<>(title, criteria.isEmpty() ? more : criteria + "  " + more, columns, frozen, rows, source, empty, ratios);
    }

    /// The same with a column of one word behind the others.
    public Table<T> with(String key, String word) {
        List<Column<T>> wider = new ArrayList<>(columns);
        wider.add(Column.text(key, _ -> word));
        return new Table<>(title, criteria, wider, frozen, rows, source, empty, ratios);
    }

    public int column(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + key);
    }

    public boolean isEmpty() {
        return rows == 0;
    }
}
