package org.suanpan.reports.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suanpan.core.base.Problem;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;
import org.suanpan.core.importing.RejectBook;
import org.suanpan.core.importing.SheetReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// The same cells through both workbook formats.
class WorkbookCellsTest {

    @TempDir
    Path folder;

    @Test
    void cellsAreTypedNeverDisplayed() throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Row row = book.createSheet("页").createRow(2);
            row.createCell(0).setCellValue("客户");
            row.createCell(1).setCellValue(6_901_234_567_892.0);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            dated(book, row, 6, "yyyy\"年\"m\"月\"d\"日\"", 45_296);
            dated(book, row, 7, "0.00\"元\"", 12.5);
            dated(book, row, 8, "0000000", 12_345);
            RowList rows = read(book);
            assertEquals(List.of(3), rows.numbers);
            List<Cell> cells = rows.rows.getFirst();
            assertEquals(new Cell.Text("客户"), cells.get(0));
            assertEquals("6901234567892", cells.get(1).written());
            assertEquals("0.3", cells.get(2).written());
            assertEquals(new BigDecimal("0.30000000000000004"), ((Cell.Number) cells.get(2)).value());
            assertEquals(Cell.BLANK, cells.get(3));
            assertEquals(new Cell.Bool(true), cells.get(4));
            assertEquals(new Cell.Fault("#N/A"), cells.get(5));
            assertEquals(new Cell.Moment(LocalDate.of(2024, 1, 5).atStartOfDay()), cells.get(6));
            assertEquals("12.5", cells.get(7).written());
            assertEquals("0000000", ((Cell.Number) cells.get(8)).format());
        }
    }

    @Test
    void theBuiltInChineseDateFormatsAreDates() {
        NumberFormats formats = new NumberFormats();
        for (int id : List.of(14, 22, 27, 31, 36, 50, 57, 58)) {
            assertEquals(new Cell.Moment(LocalDate.of(2024, 1, 5).atStartOfDay()), formats.cell("45296", id));
        }
        assertEquals(new Cell.Moment(LocalDateTime.of(2024, 1, 5, 13, 45, 6)), formats.cell("45296.5729861111", 22));
        assertEquals("45296", formats.cell("45296", 0).written());
        assertEquals("60", formats.cell("60", 14).written(), "the day that never was stays a number");
        formats.countFrom1904();
        assertEquals(new Cell.Moment(LocalDate.of(2024, 1, 5).atStartOfDay()), formats.cell("43834", 31));
    }

    @Test
    void formulasGiveTheirStoredResultAndMergedRegionsAreTold() throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            var sheet = book.createSheet("页");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue(2);
            row.createCell(1).setCellFormula("A1*3");
            row.createCell(2).setCellFormula("\"a\"&\"b\"");
            sheet.addMergedRegion(new CellRangeAddress(0, 3, 0, 0));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            RowList rows = read(book);
            assertEquals(List.of("2", "6", "ab"), rows.written().getFirst());
            assertEquals(List.of(new MergedRange(1, 4, 0, 0)), rows.merged);
        }
    }

    @Test
    void hiddenSheetsSayThatTheyAre() throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            book.createSheet("一").createRow(0).createCell(0).setCellValue("a");
            book.createSheet("二").createRow(0).createCell(0).setCellValue("b");
            book.setSheetHidden(1, true);
            try (SheetReader.Workbook read = new SpreadsheetReader().open(save(book), null)) {
                assertEquals(List.of(false, true), read.sheets().stream().map(SheetReader.Sheet::hidden).toList());
                assertEquals("b", RowList.of(read.sheets().get(1)).written().getFirst().getFirst());
            }
        }
    }

    @Test
    void whatTheTakerThrowsComesOutUnchanged() throws IOException {
        Workbook book = new XSSFWorkbook();
        book.createSheet("页").createRow(0).createCell(0).setCellValue("a");
        Path file = save(book);
        try (SheetReader.Workbook read = new SpreadsheetReader().open(file, null)) {
            IllegalStateException mine = assertThrows(IllegalStateException.class,
                    () -> read.sheets().getFirst().read((number, cells) -> {
                        throw new IllegalStateException("mine");
                    }));
            assertEquals("mine", mine.getMessage());
        }
    }

    @Test
    void rejectedRowsStandInTheirOwnColumnsAfterTheReason() {
        Path file = folder.resolve("rejects.xlsx");
        RejectBook.Writing writing = new RejectWorkbook(Problem::key).start(file);
        writing.sheet("销售", List.of("单号", "日期"));
        writing.row(7, List.of(Problem.of("importing.value.no-date", "x")),
                List.of(new Cell.Text("=1+1"), new Cell.Text("x")), List.of(1));
        writing.finish();
        assertEquals(List.of(
                List.of("importing.rejects.row", "importing.rejects.problem", "importing.rejects.advice", "单号", "日期"),
                List.of("7", "importing.value.no-date", "importing.advice.no-date", "=1+1", "x")),
                RowList.first(file).written());
    }

    private static void dated(Workbook book, Row row, int column, String format, double value) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    private RowList read(Workbook book) throws IOException {
        return RowList.first(save(book));
    }

    private Path save(Workbook book) throws IOException {
        Path file = folder.resolve(book instanceof XSSFWorkbook ? "a.xlsx" : "a.xls");
        try (book; OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
