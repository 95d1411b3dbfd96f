package org.suanpan.reports.excel;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.reports.table.Table;
import org.suanpan.reports.table.Totals;

/// One list in a workbook: title, criteria, header, rows, total. POI knows the sheet without its rows (frozen panes,
/// filter, print set-up, names); the rows are streamed into its place when the book is saved.
public final class ListSheet<T> {

    /// Rows above the data: title, criteria, header.
    static final int HEADER_ROW = 3;
    private static final int MOST_ROWS = 1_048_000;

    private final XSSFSheet sheet;
    private final Table<T> table;
    private final List<String> headers;
    private final ListRows<T> rows;
    private ListRows.@Nullable Frame frame;
    private @Nullable Totals totals;

    ListSheet(XSSFSheet sheet, Table<T> table, Function<String, String> header, Styles styles) {
        if (table.rows() > MOST_ROWS) {
            throw new Rejected("report.too-many-rows", table.rows());
        }
        this.sheet = sheet;
        this.table = table;
        this.headers = table.columns().stream().map(c -> header.apply(c.key())).toList();
        this.rows = new ListRows<>(table, headers, styles);
    }

    /// `home` is the sheet the link right of the title leads to, "" for none.
    void prepare(String home, String totalWord, String homeLink) {
        this.frame = new ListRows.Frame("", totalWord, home.isEmpty() ? "" : homeLink, linkColumn());
        int columns = table.columns().size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, Widths.MIN * 256);
        }
        sheet.setDefaultRowHeightInPoints(18);
        if (!table.isEmpty()) {
            sheet.createFreezePane(table.frozen(), HEADER_ROW);
            sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW - 1, (int) lastRow() - 1, 0, columns - 1));
            sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW - 1, HEADER_ROW - 1, -1, -1));
            for (int i = 0; i < columns; i++) {
                if (table.columns().get(i).bars()) {
                    bars(range(i));
                }
            }
        }
        sheet.getCTWorksheet().getDimension()
                .setRef("A1:" + RowTemplate.letters(columns - 1) + (table.isEmpty() ? HEADER_ROW : totalRow()));
        if (!home.isEmpty()) {
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(SheetNames.quoted(home) + "!A1");
            link.setCellReference(RowTemplate.letters(linkColumn()) + "1");
            link.setTooltip(homeLink);
            sheet.addHyperlink(link);
        }
    }

    /// The link back stands right of the title, which is longer than the first column where that is narrow.
    int linkColumn() {
        int width = Widths.of(table.title()) * 3 / 2;
        int column = 1;
        for (int room = 12; room < width && column < table.columns().size() - 1; room += 10) {
            column++;
        }
        return column;
    }

    private void bars(CellRangeAddress range) {
        var formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(Styles.colour("9DBDF7"));
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0.0);
        bar.getMaxThreshold().setRangeType(RangeType.MAX);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /// Names every column's data range: sheet and header, joined by an underscore.
    void nameRanges() {
        for (int i = 0; i < headers.size() && !table.isEmpty(); i++) {
            XSSFName name = sheet.getWorkbook().createName();
            name.setNameName(SheetNames.range(sheet.getSheetName(), headers.get(i)));
            String letters = RowTemplate.letters(i);
            name.setRefersToFormula(SheetNames.quoted(sheet.getSheetName()) + "!$" + letters + "$" + firstRow() + ":$"
                    + letters + "$" + lastRow());
        }
    }

    public String name() {
        return sheet.getSheetName();
    }

    /// The name of a column's data range, for formulas on other sheets; only where the list is not empty.
    public String range(String key) {
        return SheetNames.range(sheet.getSheetName(), headers.get(table.column(key)));
    }

    /// The address of the first data row of a column, for links.
    public String top(String key) {
        return SheetNames.quoted(name()) + "!" + RowTemplate.letters(table.column(key)) + firstRow();
    }

    public boolean isEmpty() {
        return table.isEmpty();
    }

    public long rows() {
        return table.rows();
    }

    /// After the book has been saved.
    public Totals totals() {
        Totals done = totals;
        if (done == null) {
            throw new IllegalStateException("the rows have not been written");
        }
        return done;
    }

    /// `xml` is POI's form of the sheet, without rows.
    void write(String xml, OutputStream out, Progress progress) {
        ListRows.Frame known = Objects.requireNonNull(frame);
        totals = rows.write(known.with(xml), out, progress);
    }

    long firstRow() {
        return HEADER_ROW + 1;
    }

    long lastRow() {
        return HEADER_ROW + table.rows();
    }

    long totalRow() {
        return lastRow() + 1;
    }

    private CellRangeAddress range(int column) {
        return new CellRangeAddress((int) firstRow() - 1, (int) lastRow() - 1, column, column);
    }

    /// The sheet's path in the package.
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }
}
