package org.suanpan.core.importing.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.ImportedBatch.RejectedRow;
import org.suanpan.core.importing.value.Codes;
import org.suanpan.core.importing.value.Figures;
import org.suanpan.core.importing.value.Parsed;
import org.suanpan.core.importing.value.PlainText;

/// One data row by field. Reading a field that cannot be read notes a problem and gives nothing; a row with problems
/// is not taken.
final class RowView {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    private final Map<String, Integer> columns;
    private final Warnings warnings;
    private final List<RejectedRow> problems = new ArrayList<>();
    private List<Cell> cells = List.of();
    private int number;

    RowView(Map<String, Integer> columns, Warnings warnings) {
        this.columns = columns;
        this.warnings = warnings;
    }

    void show(int row, List<Cell> rowCells) {
        number = row;
        cells = rowCells;
        problems.clear();
    }

    int number() {
        return number;
    }

    List<Cell> cells() {
        return cells;
    }

    List<RejectedRow> problems() {
        return problems;
    }

    boolean isTaken() {
        return problems.isEmpty();
    }

    boolean has(String field) {
        return columns.containsKey(field);
    }

    int column(String field) {
        return columns.getOrDefault(field, -1);
    }

    Cell cell(String field) {
        Integer column = columns.get(field);
        return column == null || column >= cells.size() ? Cell.BLANK : cells.get(column);
    }

    <T> @Nullable T read(String field, Function<Cell, Parsed<T>> parser) {
        Cell cell = cell(field);
        if (cell instanceof Cell.Blank) {
            return null;
        }
        Parsed<T> parsed = parser.apply(cell);
        if (parsed.isError()) {
            refuse(field, parsed.key());
            return null;
        }
        if (parsed.value() instanceof BigDecimal figure && isTooLarge(figure)) {
            refuse(field, "importing.value.too-large");
            return null;
        }
        if (parsed.level() == Parsed.Level.WARN) {
            warnings.count(parsed.key().replace("importing.value.", "importing.changed."), cell.written());
        }
        return parsed.value();
    }

    /// Ten billion: beyond any shop, and far enough from what a sum over a million rows can hold.
    static boolean isTooLarge(BigDecimal figure) {
        return figure.abs().compareTo(MOST) > 0;
    }

    /// Empty when there is nothing.
    String text(String field) {
        String text = read(field, PlainText::parse);
        return text == null || PlainText.isPlaceholder(text) ? "" : text;
    }

    String code(String field) {
        String code = read(field, Codes::code);
        return code == null ? "" : code;
    }

    @Nullable BigDecimal figure(String field) {
        return read(field, Figures::parse);
    }

    /// A unit price, as people see it.
    @Nullable BigDecimal price(String field) {
        return read(field, Figures::shown);
    }

    void refuse(String field, String key) {
        String value = cell(field).written();
        problems.add(new RejectedRow(number, field, value, Problem.of(key, value)));
    }

    /// A warning of this row, counted with its kind.
    void warn(String key, String example) {
        warnings.count(key, example);
    }
}
