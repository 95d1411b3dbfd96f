package org.suanpan.reports.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/// Writes one sheet downwards, row by row, in the few looks an old workbook has. Rows and columns count from 0.
final class Pen {

    /// Excel's own format 31: 2024年1月5日 on a Chinese system. It has no text in the file, only this number.
    private static final short CHINESE_DATE = 31;

    /// The looks, made once per workbook (an .xls holds four thousand at most).
    static final class Looks {
        private final CellStyle title;
        private final CellStyle header;
        private final CellStyle plain;
        private final CellStyle date;
        private final CellStyle money;
        private final CellStyle sixDigits;

        Looks(Workbook book) {
            title = book.createCellStyle();
            title.setFont(font(book, 16, true));
            title.setAlignment(HorizontalAlignment.CENTER);
            header = bordered(book);
            header.setFont(font(book, 11, true));
            header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            plain = bordered(book);
            date = bordered(book);
            date.setDataFormat(CHINESE_DATE);
            money = bordered(book);
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            sixDigits = bordered(book);
            sixDigits.setDataFormat(book.createDataFormat().getFormat("000000"));
        }

        private static Font font(Workbook book, int size, boolean bold) {
            Font font = book.createFont();
            font.setFontName("宋体");
            font.setFontHeightInPoints((short) size);
            font.setBold(bold);
            return font;
        }

        private static CellStyle bordered(Workbook book) {
            CellStyle style = book.createCellStyle();
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        }
    }

    private final Sheet sheet;
    private final Looks looks;
    private int row = -1;

    Pen(Sheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    int row() {
        return row;
    }

    void next() {
        row++;
    }

    void title(String text, int columns) {
        next();
        put(0, looks.title).setCellValue(text);
        merge(row, row, 0, columns - 1);
    }

    void header(String... names) {
        next();
        for (int i = 0; i < names.length; i++) {
            put(i, looks.header).setCellValue(names[i]);
        }
    }

    void note(int column, String text) {
        put(column, null).setCellValue(text);
    }

    void text(int column, String text) {
        Cell cell = put(column, looks.plain);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    void number(int column, BigDecimal number) {
        put(column, looks.plain).setCellValue(number.doubleValue());
    }

    void money(int column, BigDecimal yuan) {
        put(column, looks.money).setCellValue(yuan.doubleValue());
    }

    /// A code as a number that only looks like six digits.
    void sixDigits(int column, String digits) {
        put(column, looks.sixDigits).setCellValue(Integer.parseInt(digits));
    }

    void date(int column, LocalDate date) {
        put(column, looks.date).setCellValue(date);
    }

    void error(int column) {
        put(column, looks.plain).setCellErrorValue(FormulaError.NA.getCode());
    }

    /// Merges the column from `first` to this row, when there is more than one row.
    void mergeDown(int first, int... columns) {
        for (int column : columns) {
            merge(first, row, column, column);
        }
    }

    void mergeAcross(int from, int to) {
        merge(row, row, from, to);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /// Widths in characters.
    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }

    private Cell put(int column, @Nullable CellStyle style) {
        Row line = sheet.getRow(row);
        Cell cell = (line == null ? sheet.createRow(row) : line).createCell(column);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }

    static void save(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
