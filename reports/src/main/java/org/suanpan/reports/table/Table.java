package org.suanpan.reports.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// A list ready to be written: `criteria` says in words what it is about, `rows` how many rows `source` will give,
/// `frozen` how many columns on the left name the row. `empty` is the sentence that stands in for an empty list.
/// `ratios` are the cached results of the total row's formulas other than sums, by column key.
public record Table<T>(String title, String criteria, List<Column<T>> columns, int frozen, long rows, Source<T> source,
        String empty, Map<String, Rate> ratios) {

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
