package org.suanpan.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.Paper.Level;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Kind;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.table.Totals;

/// Lists as papers: the same columns, rows and sums as in the other kinds of files.
public final class TablePapers {

    /// Some five hundred pages: nobody reads more on paper.
    static final int MOST_ROWS = 20_000;

    private TablePapers() {}

    /// A paper of a table, and what its columns come to.
    public record Made(Paper paper, Totals totals) {}

    /// `header` names a column by its key; `total` is the word of the last row.
    public static <T> Made of(Table<T> table, UnaryOperator<String> header, String total) {
        if (table.rows() > MOST_ROWS) {
            throw new Rejected("report.pdf-too-long", table.rows(), MOST_ROWS);
        }
        List<Column<T>> columns = table.columns();
        Totals totals = new Totals(columns);
        List<Paper.Row> rows = new ArrayList<>();
        table.source().each(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Object value = columns.get(i).value().apply(row);
                if (columns.get(i).isSummed()) {
                    totals.add(i, value);
                }
                cells.add(written(columns.get(i).kind(), value));
            }
            rows.add(new Paper.Row(Level.PLAIN, cells));
        });
        if (!rows.isEmpty() && columns.stream().anyMatch(Column::isSummed)) {
            rows.add(sums(table, totals, total));
        }
        Paper.Grid grid = new Paper.Grid("", columns.stream()
                .map(column -> new Paper.Column(header.apply(column.key()), column.kind().isNumber())).toList(), rows, table.empty());
        return new Made(new Paper(table.title(), table.criteria().isEmpty() ? List.of() : List.of(table.criteria()), List.of(grid)), totals);
    }

    private static <T> Paper.Row sums(Table<T> table, Totals totals, String total) {
        Map<String, String> known = totals.byKey();
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column<T> column = table.columns().get(i);
            Rate ratio = table.ratios().get(column.key());
            cells.add(column.isSummed() && known.containsKey(column.key()) ? totals.sum(i) : ratio == null ? null : ratio);
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) == null && !table.columns().get(i).kind().isNumber()) {
                cells.set(i, total);
                break;
            }
        }
        return new Paper.Row(Level.TOTAL, cells);
    }

    private static @Nullable Object written(Kind kind, @Nullable Object value) {
        return value instanceof Rate rate && (kind == Kind.SCORE || kind == Kind.DAYS) ? rate.toString(1) : value;
    }
}
