package org.suanpan.reports.excel;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.reports.excel.Style.Align;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Kind;

/// Numbers of the styles of a list's cells. A quantity or price is shown with the decimals it has: one format for all
/// would leave a bare point behind whole numbers.
final class CellStyles {

    private final int[] whole;
    private final int[] fraction;
    private final int[] totalWhole;
    private final int[] totalFraction;
    private final int[] header;
    private final int title;
    private final int note;
    private final int link;
    private final int plain;

    CellStyles(Styles styles, List<? extends Column<?>> columns) {
        int n = columns.size();
        whole = new int[n];
        fraction = new int[n];
        totalWhole = new int[n];
        totalFraction = new int[n];
        header = new int[n];
        for (int i = 0; i < n; i++) {
            Kind kind = columns.get(i).kind();
            Align align = align(kind);
            int indent = align == Align.LEFT && i > 0 ? 1 : 0;
            whole[i] = number(styles, Style.PLAIN.as(format(kind)).aligned(align).indented(indent));
            fraction[i] = number(styles, Style.PLAIN.as(fractional(kind)).aligned(align));
            totalWhole[i] = number(styles, Style.TOTAL.as(i == 0 ? Format.GENERAL : format(kind))
                    .aligned(i == 0 ? Align.LEFT : align));
            totalFraction[i] = number(styles, Style.TOTAL.as(fractional(kind)).aligned(align));
            header[i] = number(styles, Style.HEADER.aligned(align).indented(indent));
        }
        title = number(styles, Style.TITLE);
        note = number(styles, Style.NOTE);
        link = number(styles, Style.LINK);
        plain = number(styles, Style.PLAIN.coloured(Style.MUTED));
    }

    private static int number(Styles styles, Style style) {
        return styles.of(style).getIndex();
    }

    private static Align align(Kind kind) {
        return kind.isNumber() ? Align.RIGHT : kind == Kind.DATE || kind == Kind.RANK ? Align.CENTER : Align.LEFT;
    }

    private static Format format(Kind kind) {
        return switch (kind) {
            case TEXT -> Format.GENERAL;
            case CODE -> Format.TEXT;
            case DATE -> Format.DATE;
            case RANK, COUNT, QUANTITY -> Format.COUNT;
            case PRICE -> Format.PRICE;
            case MONEY -> Format.MONEY;
            case RATIO -> Format.RATIO;
            case SCORE, DAYS -> Format.ONE_DECIMAL;
        };
    }

    private static Format fractional(Kind kind) {
        return switch (kind) {
            case QUANTITY -> Format.QUANTITY;
            case PRICE -> Format.FINE_PRICE;
            default -> format(kind);
        };
    }

    private static boolean isFraction(@Nullable Object value) {
        return value instanceof Quantity quantity && quantity.tenThousandths() % 10_000 != 0
                || value instanceof UnitPrice price && price.millionths() % 10_000 != 0;
    }

    int of(int column, @Nullable Object value) {
        return isFraction(value) ? fraction[column] : whole[column];
    }

    int total(int column, @Nullable Object value) {
        return isFraction(value) ? totalFraction[column] : totalWhole[column];
    }

    int header(int column) {
        return header[column];
    }

    int title() {
        return title;
    }

    int note() {
        return note;
    }

    int link() {
        return link;
    }

    int plain() {
        return plain;
    }
}
