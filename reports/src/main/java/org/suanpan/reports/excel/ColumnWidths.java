package org.suanpan.reports.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Kind;
import org.suanpan.reports.table.Table;

/// Column widths from a sample of the rows: wide enough for 95 of 100 cells, the header with its filter button, and the
/// total below, which is longer than any of its parts.
final class ColumnWidths {

    private static final int FILTER_BUTTON = 3;
    private static final int MARGIN = 3;

    private final Table<?> table;
    private final List<String> headers;
    private final List<List<Integer>> seen = new ArrayList<>();
    private final List<BigDecimal> sums = new ArrayList<>();
    private int rows;

    ColumnWidths(Table<?> table, List<String> headers) {
        this.table = table;
        this.headers = headers;
        headers.forEach(_ -> {
            seen.add(new ArrayList<>());
            sums.add(BigDecimal.ZERO);
        });
    }

    <T> void look(T row) {
        rows++;
        for (int i = 0; i < headers.size(); i++) {
            @SuppressWarnings("unchecked")
            Column<T> column = (Column<T>) table.columns().get(i);
            Object value = column.value().apply(row);
            seen.get(i).add(width(column.kind(), value));
            BigDecimal number = Live.number(value);
            if (number != null && column.isSummed()) {
                sums.set(i, sums.get(i).add(number));
            }
        }
    }

    private static int width(Kind kind, @Nullable Object value) {
        return switch (kind) {
            case TEXT, CODE -> value == null ? 0 : Widths.of(value.toString());
            case DATE -> 10;
            case RATIO, SCORE, DAYS -> 7;
            case RANK -> 4;
            default -> value == null ? 0 : figure(kind, value.toString());
        };
    }

    /// With thousands separators and, for money, two decimals.
    private static int figure(Kind kind, String plain) {
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        int decimals = kind == Kind.MONEY ? 3 : plain.length() - whole;
        return whole + (whole - 1) / 3 + decimals;
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<cols>");
        for (int i = 0; i < headers.size(); i++) {
            List<Integer> widths = seen.get(i);
            Collections.sort(widths);
            int usual = widths.isEmpty() ? 0 : widths.get((widths.size() - 1) * 95 / 100);
            int width = Math.max(Math.max(usual, total(i)), Widths.of(headers.get(i)) + FILTER_BUTTON - MARGIN) + MARGIN;
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"")
                    .append(Widths.clamped(width)).append(".7\" customWidth=\"1\"/>");
        }
        return xml.append("</cols>").toString();
    }

    /// The whole list's total as the sample lets one expect it, a third larger to be safe.
    private int total(int column) {
        if (rows == 0 || !table.columns().get(column).isSummed()) {
            return 0;
        }
        BigDecimal sum = sums.get(column).multiply(BigDecimal.valueOf(table.rows()))
                .divide(BigDecimal.valueOf(rows), 2, RoundingMode.HALF_UP);
        BigDecimal safe = table.rows() > rows ? sum.multiply(new BigDecimal("1.34")) : sum;
        Kind kind = table.columns().get(column).kind();
        return 1 + figure(kind, kind == Kind.MONEY ? safe.toPlainString() : safe.setScale(0, RoundingMode.HALF_UP).toPlainString());
    }
}
