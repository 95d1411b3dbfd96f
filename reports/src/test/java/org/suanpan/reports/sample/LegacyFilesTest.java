package org.suanpan.reports.sample;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleOrder;
import org.suanpan.core.sample.SampleShop;
import org.suanpan.reports.LegacySample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LegacyFilesTest {

    private static final SampleShop SHOP = SampleShop.ending(LocalDate.of(2026, 11, 22));

    @TempDir
    private static Path folder;
    private static List<LegacyFile> files;

    @BeforeAll
    static void write() {
        files = LegacySample.write(folder, SHOP);
    }

    @Test
    void theFilesTogetherHoldTheWholeHistory() {
        List<LegacyFile> sales = files.stream().filter(f -> f.entity() == Entity.SALES_HISTORY).toList();
        List<SampleOrder> history = SHOP.history();
        assertEquals(history.stream().mapToLong(o -> o.lines().size()).sum(),
                sales.stream().mapToLong(LegacyFile::rows).sum());
        assertEquals(history.stream().map(SampleOrder::amount).reduce(Money.ZERO, Money::plus),
                sales.stream().map(LegacyFile::amount).reduce(Money.ZERO, Money::plus));
        assertEquals(history.size(), sales.stream().mapToLong(LegacyFile::documents).sum());
        assertTrue(sales.stream().allMatch(f -> f.rejected() >= 2 && f.returnLines() > 0 && f.rows() > 2_000));
    }

    @Test
    void theLedgerIsGbkTextWithFourWaysToWriteADate() throws Exception {
        List<String> lines = Files.readAllLines(files.get(3).file(), Charset.forName("GBK"));
        assertTrue(lines.get(4).startsWith("单据日期,单据编号,单据类型"));
        for (String form : List.of("\\d{4}/\\d{1,2}/\\d{1,2}", "\\d{4}\\.\\d\\d\\.\\d\\d", "\\d{4}年\\d{1,2}月\\d{1,2}日",
                "\\d{4}-\\d\\d-\\d\\d")) {
            assertTrue(lines.stream().anyMatch(l -> l.matches(form + ",DH.*")), form);
        }
        assertTrue(lines.stream().anyMatch(l -> l.contains("\"￥")), "thousands behind a yuan sign");
        assertTrue(lines.stream().anyMatch(l -> l.matches(".*[０-９].*")), "full-width digits");
        assertEquals(12, lines.stream().filter(l -> l.startsWith("本月合计")).count());
    }

    @Test
    void theCustomerListHasItsHeaderInRowFour() throws Exception {
        try (InputStream in = Files.newInputStream(files.get(0).file()); Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals("序号", sheet.getRow(3).getCell(0).getStringCellValue());
            assertEquals(SHOP.customers().getFirst().code(), sheet.getRow(4).getCell(1).getStringCellValue());
        }
    }

    @Test
    void theMonthlySheetsMergeTheOrderOverItsLinesAndAddUp() throws Exception {
        try (InputStream in = Files.newInputStream(files.get(4).file()); Workbook book = WorkbookFactory.create(in)) {
            assertEquals(9, book.getNumberOfSheets());
            Sheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getNumMergedRegions() > 100);
            assertEquals(31, sheet.getRow(3).getCell(0).getCellStyle().getDataFormat());
            Money lines = Money.ZERO;
            Money sum = Money.ZERO;
            for (Row row : sheet) {
                Cell first = row.getCell(0);
                Cell amount = row.getCell(10);
                if (row.getRowNum() > 2 && amount != null && !text(row, 5).isEmpty()) {
                    lines = lines.plus(Money.rounded(new BigDecimal(amount.toString())));
                } else if (first != null && first.toString().equals("本月合计") && amount != null) {
                    sum = Money.rounded(new BigDecimal(amount.toString()));
                }
            }
            assertEquals(sum, lines);
        }
    }

    @Test
    void thePriceListHasATwoLineHeaderWithUnitsBelow() throws Exception {
        try (InputStream in = Files.newInputStream(files.get(1).file()); Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals(List.of("价格", "进价", "元", "批发价"), List.of(text(sheet.getRow(1), 7), text(sheet.getRow(2), 7),
                    text(sheet.getRow(3), 7), text(sheet.getRow(2), 8)));
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.toString();
    }
}
