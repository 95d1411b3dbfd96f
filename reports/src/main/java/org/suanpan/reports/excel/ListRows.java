package org.suanpan.reports.excel;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.reports.table.Column;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.table.Totals;

/// Streams the rows of a list into the sheet POI made: the first rows are kept back until the column widths are known.
final class ListRows<T> {

    private static final int SAMPLE = 2_000;
    private static final int PROGRESS_EVERY = 1_000;
    /// Days from 1899-12-30, the day zero of spreadsheets, to 1970-01-01.
    private static final int EPOCH = 25_569;

    private final Table<T> table;
    private final List<String> headers;
    private final CellStyles cellStyles;
    private final List<byte[]> letters = new ArrayList<>();
    private final List<@Nullable RowTemplate> formulas = new ArrayList<>();
    private final Totals totals;
    private final List<T> sample = new ArrayList<>();
    private boolean begun;
    private long row;

    /// What stands around the rows: POI's XML of the sheet, the word for the total, the link back ("" for none).
    record Frame(String template, String totalWord, String homeLink, int linkColumn) {

        Frame with(String xml) {
            return new Frame(xml, totalWord, homeLink, linkColumn);
        }
    }

    ListRows(Table<T> table, List<String> headers, Styles styles) {
        this.table = table;
        this.headers = headers;
        this.cellStyles = new CellStyles(styles, table.columns());
        this.totals = new Totals(table.columns());
        for (int i = 0; i < headers.size(); i++) {
            letters.add(RowTemplate.letters(i).getBytes(StandardCharsets.US_ASCII));
            String formula = table.columns().get(i).formula();
            formulas.add(formula == null ? null : template(formula));
        }
    }

    private RowTemplate template(String formula) {
        return new RowTemplate(formula, table::column, ListSheet.HEADER_ROW + 1, ListSheet.HEADER_ROW + table.rows() + 1);
    }

    Totals write(Frame frame, OutputStream out, Progress progress) {
        SheetXml xml = new SheetXml(out);
        int cut = frame.template().indexOf("<sheetData/>");
        if (cut < 0) {
            throw new IllegalStateException("no place for rows in the sheet of " + table.title());
        }
        row = ListSheet.HEADER_ROW;
        table.source().each(value -> accept(value, frame, xml, progress));
        if (!begun) {
            begin(frame, xml);
        }
        if (row - ListSheet.HEADER_ROW != table.rows()) {
            throw new Rejected("report.changed-while-reading");
        }
        if (table.isEmpty()) {
            xml.raw("<row r=\"4\" ht=\"24\" customHeight=\"1\">");
            text(xml, 0, 4, table.empty(), cellStyles.plain());
            xml.raw("</row>");
        } else {
            total(xml, frame.totalWord());
        }
        xml.raw("</sheetData>").raw(frame.template().substring(cut + "<sheetData/>".length()));
        xml.flush();
        return totals;
    }

    private void accept(T value, Frame frame, SheetXml xml, Progress progress) {
        if (begun) {
            write(value, xml);
            if (row % PROGRESS_EVERY == 0) {
                progress.checkpoint(row, table.rows());
            }
            return;
        }
        sample.add(value);
        if (sample.size() == SAMPLE) {
            begin(frame, xml);
        }
    }

    private void begin(Frame frame, SheetXml xml) {
        begun = true;
        String template = frame.template();
        int cols = template.indexOf("<cols>");
        int end = template.indexOf("</cols>") + "</cols>".length();
        xml.raw(template.substring(0, cols)).raw(columnWidths());
        xml.raw(template.substring(end, template.indexOf("<sheetData/>"))).raw("<sheetData>");
        xml.raw("<row r=\"1\" ht=\"27\" customHeight=\"1\">");
        text(xml, 0, 1, table.title(), cellStyles.title());
        if (!frame.homeLink().isEmpty()) {
            text(xml, frame.linkColumn(), 1, frame.homeLink(), cellStyles.link());
        }
        xml.raw("</row><row r=\"2\" ht=\"18\" customHeight=\"1\">");
        text(xml, 0, 2, table.criteria(), cellStyles.note());
        xml.raw("</row>");
        if (!table.isEmpty()) {
            xml.raw("<row r=\"3\" ht=\"24\" customHeight=\"1\">");
            for (int i = 0; i < headers.size(); i++) {
                text(xml, i, 3, headers.get(i), cellStyles.header(i));
            }
            xml.raw("</row>");
        }
        sample.forEach(value -> write(value, xml));
        sample.clear();
    }

    private String columnWidths() {
        ColumnWidths widths = new ColumnWidths(table, headers);
        sample.forEach(widths::look);
        return widths.xml();
    }

    private void write(T value, SheetXml xml) {
        row++;
        xml.raw("<row r=\"").raw(Long.toString(row)).raw("\">");
        List<Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = columns.get(i).value().apply(value);
            if (columns.get(i).isSummed()) {
                totals.add(i, cell);
            }
            RowTemplate formula = formulas.get(i);
            if (formula != null) {
                xml.openCell(letters.get(i), row, cellStyles.of(i, cell));
                xml.formula(formula.at(row), plain(cell));
            } else if (cell != null) {
                xml.openCell(letters.get(i), row, cellStyles.of(i, cell));
                content(xml, cell);
            }
        }
        xml.raw("</row>");
    }

    private static void content(SheetXml xml, Object cell) {
        switch (cell) {
            case String text when text.isEmpty() -> xml.emptyCell();
            case String text -> xml.text(text);
            case Money money -> xml.number(money.fen(), 2);
            case Quantity quantity -> xml.number(quantity.tenThousandths(), Quantity.SCALE);
            case UnitPrice price -> xml.number(price.millionths(), UnitPrice.SCALE);
            case Long count -> xml.number(count, 0);
            case LocalDate date -> xml.number(date.toEpochDay() + EPOCH, 0);
            default -> xml.number(String.valueOf(plain(cell)));
        }
    }

    private static @Nullable String plain(@Nullable Object value) {
        BigDecimal number = Live.number(value);
        return number == null ? null : number.toPlainString();
    }

    private void total(SheetXml xml, String word) {
        long total = row + 1;
        xml.raw("<row r=\"" + total + "\" ht=\"20\" customHeight=\"1\">");
        List<Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String formula = columns.get(i).total();
            if (columns.get(i).isSummed()) {
                Object sum = totals.sum(i);
                String letter = RowTemplate.letters(i);
                xml.openCell(letters.get(i), total, cellStyles.total(i, sum));
                xml.formula("SUBTOTAL(109," + letter + (ListSheet.HEADER_ROW + 1) + ":" + letter + row + ")", plain(sum));
            } else if (formula != null) {
                xml.openCell(letters.get(i), total, cellStyles.total(i, null));
                xml.formula(template(formula).at(total), plain(table.ratios().get(columns.get(i).key())));
            } else if (i == 0) {
                text(xml, 0, total, word, cellStyles.total(0, null));
            } else {
                xml.openCell(letters.get(i), total, cellStyles.total(i, null));
                xml.emptyCell();
            }
        }
        xml.raw("</row>");
    }

    private void text(SheetXml xml, int column, long at, String text, int style) {
        xml.openCell(letters.get(column), at, style);
        xml.text(text);
    }
}
