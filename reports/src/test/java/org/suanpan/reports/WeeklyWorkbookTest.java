package org.suanpan.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Progress;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportRequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WeeklyWorkbookTest {

    private static final List<String> SHEETS = List.of("汇总", "销售明细", "商品", "客户", "业务员", "毛利", "应收", "收付款",
            "库存预警", "客户分层变化", "说明", "_check");

    private static final String HISTORY = "from history_line l join history_document h on h.id = l.document_id "
            + "where h.business_date between '2026-11-16' and '2026-11-22'";

    @TempDir
    Path folder;

    private WeekShop shop;

    @BeforeEach
    void openShop() {
        shop = WeekShop.at(folder);
    }

    @Test
    void theOutcomeTellsWhatIsInTheFile() throws IOException {
        ReportOutcome outcome = shop.run("weekly", folder.resolve("周报.xlsx"), "zh");
        try (WrittenBook book = new WrittenBook(outcome.file())) {
            assertEquals(SHEETS, outcome.sheets());
            assertEquals(SHEETS, book.sheets());
            assertEquals(73, outcome.rows());
            double net = 900 + shop.yuan("select sum(amount_fen) " + HISTORY);
            double margin = 270 + shop.yuan("select sum(l.amount_fen - l.cost_fen) " + HISTORY);
            assertEquals(Map.of("net_sales", "%.2f".formatted(net), "margin", "%.2f".formatted(margin), "receivable",
                    "2480.50"), outcome.totals());
            assertTrue(book.workbook.isSheetHidden(11));
        }
    }

    @Test
    void theSummaryHoldsTheWeekBesideLastWeekLastYearAndTheMonth() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            assertEquals(List.of("指标", "本期", "上期", "环比", "去年同期", "同比", "本月累计"), book.row("汇总", 8).subList(0, 7));
            List<Object> net = book.row("汇总", 9);
            double now = 900 + shop.yuan("select sum(amount_fen) " + HISTORY);
            double before = shop.yuan("select sum(sales_fen + return_fen) from history_document "
                    + "where business_date between '2026-11-09' and '2026-11-15'");
            double lastYear = shop.yuan("select sum(sales_fen + return_fen) from history_document "
                    + "where business_date between '2025-11-17' and '2025-11-23'");
            assertEquals(List.of(now, before), net.subList(1, 3));
            assertEquals((now - before) / before, (double) net.get(3), 1e-9);
            assertEquals(lastYear, (double) net.get(4));
            assertEquals(List.of("净销售额", "销售金额", "退货金额", "销售单数", "下单客户数", "平均每单", "净销数量", "毛利", "毛利率",
                    "应收余额"), book.column("汇总", 0, 9, 18));
            assertEquals(24.0, book.column("汇总", 1, 12, 12).getFirst());
            assertEquals("✓ 已核对：明细、各表合计与数据库一致", book.row("汇总", 2).get(8));
            assertTrue(book.row("汇总", 9).get(7).toString().startsWith("1. 客户「"), book.row("汇总", 9)::toString);
        }
    }

    @Test
    void everyCachedResultIsWhatItsFormulaGives() throws IOException {
        for (String language : List.of("zh", "en")) {
            try (WrittenBook book = weekly(language)) {
                WrittenBook.Checked checked = book.check();
                assertEquals(List.of(), checked.wrong());
                assertTrue(checked.formulas() > 200, checked::toString);
            }
        }
    }

    @Test
    void listsBehindTheSummaryAreLiveSumsOfTheLines() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            assertEquals("SUMIFS(销售明细_金额,销售明细_商品编码,B4)", formula(book, "商品", 3, 12));
            assertEquals("SUMIFS(销售明细_金额,销售明细_客户编码,B4)", formula(book, "客户", 3, 9));
            assertEquals("SUMIFS(商品_净销售额,商品_类别,A4)", formula(book, "毛利", 3, 3));
        }
    }

    @Test
    void theDetailHoldsEachLineWithItsTypes() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            assertEquals(List.of("日期", "单号", "类型", "客户编码", "客户名称", "业务员", "商品编码", "商品名称", "规格", "单位", "数量",
                    "单价", "金额", "成本单价", "成本金额", "毛利", "毛利率"), book.row("销售明细", 3));
            List<Object> first = book.row("销售明细", 4);
            assertEquals(List.of(46342.0, "H00289", "销售"), first.subList(0, 3));
            Row row = book.workbook.getSheet("销售明细").getRow(3);
            assertEquals("yyyy-mm-dd", row.getCell(0).getCellStyle().getDataFormatString());
            assertEquals("@", row.getCell(1).getCellStyle().getDataFormatString());
            assertEquals("#,##0.00;[Red]-#,##0.00;\"-\"??", row.getCell(12).getCellStyle().getDataFormatString());
            assertEquals("合计", book.row("销售明细", 77).getFirst());
            assertEquals("SUBTOTAL(109,M4:M76)", formula(book, "销售明细", 76, 12));
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            Set<Object> names = new HashSet<>(book.column("商品", 2, 4, 15));
            assertTrue(names.containsAll(Set.of("=1+1 特价茶", "<大>牙刷", "纸巾 & 湿巾", "瓜子_x0041_")), names::toString);
            for (Row row : book.workbook.getSheet("商品")) {
                Cell name = row.getCell(2);
                assertTrue(row.getRowNum() < 3 || name.getCellType() == CellType.STRING || name.getCellType() == CellType.BLANK);
            }
        }
    }

    @Test
    void whatCustomersOweStandsByAge() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            assertEquals(List.of("C001", "安康超市", "李娜", 1250.5, 0.0, 0.0, 0.0, 1250.5, 0.0, 0.0, 0.0, 1250.5, 1.0, "13800000000"),
                    book.row("应收", 4));
            assertEquals(List.of("C002", "C004"), book.column("应收", 0, 5, 6));
            assertEquals(330.0, book.column("应收", 5, 6, 6).getFirst());
        }
    }

    @Test
    void stockThatRunsLowAndTiersThatMovedAreListed() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            assertEquals(List.of("P004", "P002", "P003"), book.column("库存预警", 0, 4, 6));
            assertEquals(List.of("缺货", "缺货", "偏低"), book.column("库存预警", 4, 4, 6));
            assertEquals(60.0, book.column("库存预警", 9, 6, 6).getFirst());
            assertEquals(List.of("B", "A", "升级", "活跃", 90.5), book.row("客户分层变化", 4).subList(4, 9));
            assertEquals(List.of("B", "C", "降级", "沉睡", 31.0), book.row("客户分层变化", 5).subList(4, 9));
        }
    }

    @Test
    void everySheetPrintsOnA4AcrossOnePageAndTheSummaryOnOne() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            for (Sheet sheet : book.workbook) {
                assertEquals(PaperSize.A4_PAPER.ordinal() + 1, sheet.getPrintSetup().getPaperSize(), sheet.getSheetName());
                assertTrue(sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
                assertTrue(sheet.getFitToPage(), sheet.getSheetName());
                assertEquals(1, sheet.getPrintSetup().getFitWidth(), sheet.getSheetName());
                assertTrue(sheet.getFooter().getCenter().contains("第&P页"), sheet.getSheetName());
            }
            assertEquals(1, book.workbook.getSheetAt(0).getPrintSetup().getFitHeight());
            assertEquals("汇总!$A$1:$L$43", book.workbook.getPrintArea(0));
            assertEquals("3:3", book.workbook.getSheet("销售明细").getRepeatingRows().formatAsString());
            assertNotNull(book.workbook.getSheet("销售明细").getPaneInformation());
        }
    }

    @Test
    void everyChartStartsAtZeroAndShowsTheCellsOfItsOwnSheet() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            XSSFSheet summary = book.workbook.getSheet("汇总");
            List<XSSFChart> charts = summary.getDrawingPatriarch().getCharts();
            assertEquals(4, charts.size());
            for (XSSFChart chart : charts) {
                var plot = chart.getCTChart().getPlotArea();
                assertEquals(0.0, plot.getValAxArray(0).getScaling().getMin().getVal());
                assertEquals("#,##0", plot.getValAxArray(0).getNumFmt().getFormatCode());
                plot.getBarChartArray(0).getSerList().forEach(series -> {
                    assertTrue(series.getVal().getNumRef().getF().startsWith("'汇总'!$"));
                    assertTrue(series.getVal().getNumRef().getNumCache().sizeOfPtArray() >= 7);
                });
            }
            assertTrue(charts.getFirst().getTitleText().getString().startsWith("近12周净销售额"));
        }
    }

    @Test
    void headsThatDisagreeWithTheirLinesTurnTheBannerRed() throws IOException {
        shop.sql("update history_document set sales_fen = sales_fen + 1 where number = 'H00289'");
        try (WrittenBook book = weekly("zh")) {
            assertTrue(book.row("汇总", 2).get(8).toString().startsWith("✗"), book.row("汇总", 2)::toString);
            assertEquals(false, book.row("_check", 2).get(1));
            assertEquals(List.of(), book.check().wrong());
        }
    }

    @Test
    void emptySectionsSayItInOneSentence() throws IOException {
        shop = WeekShop.empty(Files.createDirectory(folder.resolve("empty")));
        try (WrittenBook book = weekly("zh")) {
            assertEquals(List.of("这段时间没有销售或退货记录。"), book.row("销售明细", 4));
            assertEquals(List.of(), book.row("销售明细", 3));
            assertEquals(List.of("本周没有客户升级或降级。"), book.row("客户分层变化", 4));
            assertEquals(0.0, book.row("汇总", 9).get(1));
            assertEquals(List.of(), book.check().wrong());
        }
    }

    @Test
    void anEnglishWorkbookHasNoChineseWordsOfOurs() throws IOException {
        try (WrittenBook book = weekly("en")) {
            assertEquals(List.of("Summary", "Sales lines", "Products", "Customers", "Salespeople", "Margin", "Receivables",
                    "Cash", "Stock alerts", "Tier moves", "Notes", "_check"), book.sheets());
            for (String sheet : List.of("Notes", "_check", "Cash")) {
                for (Row row : book.workbook.getSheet(sheet)) {
                    for (Cell cell : row) {
                        assertFalse(WrittenBook.cached(cell).toString().codePoints().anyMatch(Character::isIdeographic),
                                () -> sheet + "!" + cell.getAddress());
                    }
                }
            }
            assertEquals(List.of("Figure", "This week", "Last week", "Change", "Last year", "On the year", "Month to date"),
                    book.row("Summary", 8).subList(0, 7));
        }
    }

    @Test
    void aWeekThatIsNotOverSaysSo() throws IOException {
        Path file = folder.resolve("w.xlsx");
        shop.run(new ReportRequest("weekly", WeekShop.WEEK, file, Locale.CHINESE, "", LocalDateTime.of(2026, 11, 19, 9, 0)),
                Progress.NONE);
        try (WrittenBook book = new WrittenBook(file)) {
            assertTrue(book.row("汇总", 2).getFirst().toString().contains("未满一周，截至 2026-11-19"));
        }
    }

    @Test
    void propertiesNameShopPeriodVersionAndFigures() throws IOException {
        try (WrittenBook book = weekly("zh")) {
            var properties = book.workbook.getProperties();
            assertEquals("经营周报", properties.getCoreProperties().getTitle());
            assertEquals("2026-W47", properties.getCoreProperties().getSubject());
            assertEquals("老王批发部", properties.getCoreProperties().getCreator());
            assertEquals("0.1.0", properties.getCustomProperties().getProperty("suanpan.version").getLpwstr());
            assertEquals(24, properties.getCustomProperties().getProperty("suanpan.fingerprint").getLpwstr().length());
        }
    }

    @Test
    void thePackageIsWellFormedAndBeginsWithItsContentTypes() throws Exception {
        Path file = folder.resolve("w.xlsx");
        shop.run("weekly", file, "zh");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            assertEquals("[Content_Types].xml", entries.getFirst().getName());
            for (ZipEntry entry : entries) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip.getInputStream(entry));
            }
        }
    }

    private WrittenBook weekly(String language) throws IOException {
        Path file = folder.resolve("w-" + language + ".xlsx");
        shop.run("weekly", file, language);
        return new WrittenBook(file);
    }

    private static String formula(WrittenBook book, String sheet, int row, int column) {
        return book.workbook.getSheet(sheet).getRow(row).getCell(column).getCellFormula();
    }
}
