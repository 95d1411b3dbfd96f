package org.suanpan.reports.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A row formula with `{key}` for this row's cell of a column, `{key!}` for the total row's and `{key^}` for the first
/// data row's.
final class RowTemplate {

    private static final Pattern CELL = Pattern.compile("\\{(\\w+)([!^]?)}");

    private final List<Object> parts = new ArrayList<>();

    private record ThisRow(String column) {}

    RowTemplate(String formula, ToIntFunction<String> column, long firstRow, long totalRow) {
        Matcher m = CELL.matcher(formula);
        int end = 0;
        while (m.find()) {
            parts.add(formula.substring(end, m.start()));
            String letters = letters(column.applyAsInt(m.group(1)));
            switch (m.group(2)) {
                case "!" -> parts.add("$" + letters + "$" + totalRow);
                case "^" -> parts.add("$" + letters + "$" + firstRow);
                default -> parts.add(new ThisRow(letters));
            }
            end = m.end();
        }
        parts.add(formula.substring(end));
    }

    String at(long row) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof ThisRow cell) {
                text.append(cell.column()).append(row);
            } else {
                text.append(part);
            }
        }
        return text.toString();
    }

    /// 0 → `A`, 26 → `AA`.
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
