package org.suanpan.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.reports.page.NeedsChineseFace;
import org.suanpan.reports.page.PdfRead;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ListReportsTest {

    private static final List<String> IDS = List.of("sales-daily", "sales-detail", "sales-by-product",
            "sales-by-customer", "sales-by-rep", "sales-by-month", "profit-by-month", "profit-by-customer", "profit-by-document", "stock-losses", "waivers", "promotions", "customers-tiers", "receivables", "collections", "loyalty", "stock-alerts");

    @TempDir
    Path folder;

    private WeekShop shop;

    @BeforeEach
    void openShop() {
        shop = WeekShop.at(folder);
    }

    @Test
    void theCatalogueListsEveryReport() {
        List<String> ids = new ReportCatalog(nothing(), "").list().stream().map(ReportDescriptor::id).toList();
        assertEquals(Stream.concat(Stream.of("weekly"), IDS.stream()).toList(), ids);
    }

    @Test
    void everyReportIsAWorkbookWithATotalRowWhoseResultsAreRight() throws IOException {
        for (String id : IDS) {
            ReportOutcome outcome = shop.run(id, folder.resolve(id + ".xlsx"), "zh");
            try (WrittenBook book = new WrittenBook(outcome.file())) {
                String sheet = outcome.sheets().getFirst();
                assertEquals("合计", book.row(sheet, (int) outcome.rows() + 4).getFirst(), id);
                assertTrue(book.row(sheet, 2).getFirst().toString().contains("生成于 2026-11-23 08:00"), id);
                assertEquals(List.of(), book.check().wrong());
                assertTrue(book.workbook.getSheetAt(0).getCTWorksheet().isSetAutoFilter(), id);
            }
        }
    }

    /// Whether a margin is with tax is said wherever one stands: in the workbook, in the list, in JSON; a report without one says nothing.
    @Test
    void everyReportWithAMarginSaysItsCostBasisAndNoOther() throws IOException {
        List<String> said = new ArrayList<>();
        for (String id : IDS) {
            try (WrittenBook book = new WrittenBook(shop.run(id, folder.resolve(id + ".xlsx"), "zh").file())) {
                String sheet = book.sheets().getFirst();
                boolean margin = book.row(sheet, 3).stream().anyMatch(title -> List.of("成本金额", "成本", "毛利", "利润", "成本单价").contains(title));
                assertEquals(margin || id.equals("stock-losses"), book.row(sheet, 2).getFirst().toString().contains("成本、毛利口径：含税"), id);
            }
            String csv = Files.readString(shop.run(id, folder.resolve(id + ".csv"), "zh").file());
            String json = Files.readString(shop.run(id, folder.resolve(id + ".json"), "zh").file());
            boolean basis = csv.lines().findFirst().orElseThrow().endsWith(",成本口径");
            assertEquals(basis, json.contains("\"cost_basis\":\"gross\""), id);
            if (basis) {
                said.add(id);
                assertTrue(csv.lines().skip(1).allMatch(line -> line.endsWith(",含税")), id);
            }
        }
        assertEquals(List.of("sales-daily", "sales-detail", "sales-by-product", "sales-by-customer", "sales-by-rep", "sales-by-month",
                "profit-by-month", "profit-by-customer", "profit-by-document", "stock-losses", "customers-tiers"), said);
        try (WrittenBook book = new WrittenBook(shop.run("weekly", folder.resolve("w.xlsx"), "zh").file())) {
            assertTrue(book.sheets().stream().anyMatch(sheet -> book.row(sheet, 2).toString().contains("成本、毛利口径：含税")));
        }
    }

    @Test
    void everyReportSpeaksEnglish() throws IOException {
        for (String id : IDS) {
            ReportOutcome outcome = shop.run(id, folder.resolve(id + ".xlsx"), "en");
            try (WrittenBook book = new WrittenBook(outcome.file())) {
                for (int row = 1; row <= 3; row++) {
                    assertFalse(book.row(outcome.sheets().getFirst(), row).toString().codePoints()
                            .anyMatch(Character::isIdeographic), id);
                }
            }
        }
    }

    @Test
    void salesByMonthAddsUpToTheSameAsTheDetail() throws IOException {
        DateSpan year = new DateSpan(WeekShop.WEEK.from().minusMonths(14), WeekShop.WEEK.to());
        ReportOutcome months = shop.run(request("sales-by-month", year, "m.json"), Progress.NONE);
        ReportOutcome detail = shop.run(request("sales-detail", year, "d.csv"), Progress.NONE);
        double net = shop.yuan("select sum(sales_fen + return_fen) from sales_document");
        assertEquals("%.2f".formatted(net), months.totals().get("net"));
        assertEquals("%.2f".formatted(net), detail.totals().get("amount"));
        assertEquals(detail.totals().get("margin"), months.totals().get("margin"));
        assertTrue(Files.readString(months.file()).contains("{\"month\":\"2025-11\","));
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndDisarmsFormulas() throws IOException {
        Path file = shop.run("sales-by-product", folder.resolve("p.csv"), "zh").file();
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, java.util.Arrays.copyOf(bytes, 3));
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.getFirst().startsWith("\uFEFF排名,商品编码,商品名称,规格,类别,品牌,单位,销售数量"), lines::toString);
        assertTrue(lines.stream().anyMatch(l -> l.contains(",'=1+1 特价茶,")), lines::toString);
        assertEquals(13, lines.size());
    }

    @Test
    void jsonHasRowsByKeyWithMoneyAsText() throws IOException {
        String json = Files.readString(shop.run("receivables", folder.resolve("r.json"), "zh").file());
        assertTrue(json.startsWith("{\"id\":\"receivables\",\"title\":\"应收账龄分析表\""), json);
        assertTrue(json.contains("{\"customer_code\":\"C001\",\"customer\":\"安康超市\",\"owner\":\"李娜\","
                + "\"balance\":\"1250.50\",\"not_due\":\"0.00\""), json);
        assertTrue(json.endsWith("\"overdue\":\"1580.50\"}}\n"), json);
    }

    @Test
    void customersWithoutAReviewAreNotInTheTierList() throws IOException {
        ReportOutcome outcome = shop.run("customers-tiers", folder.resolve("t.xlsx"), "zh");
        try (WrittenBook book = new WrittenBook(outcome.file())) {
            assertEquals(List.of("C001", "C002", "C003"), book.column("客户分层名单", 0, 4, 6));
            assertEquals(List.of("升级", "降级", "首次评定"), book.column("客户分层名单", 4, 4, 6));
        }
    }

    @Test
    void aFolderGetsANamedFileAndNothingIsOverwritten() {
        Path first = shop.run("weekly", folder, "zh").file();
        Path second = shop.run("weekly", folder, "zh").file();
        assertEquals("老王批发部_经营周报_2026第47周_1116-1122.xlsx", first.getFileName().toString());
        assertEquals("老王批发部_经营周报_2026第47周_1116-1122 (2).xlsx", second.getFileName().toString());
    }

    @Test
    @NeedsChineseFace
    void everyListGoesOntoPagesWithTheSameRowsAndSums() throws IOException {
        for (String id : IDS) {
            ReportOutcome csv = shop.run(id, folder.resolve(id + ".csv"), "zh");
            ReportOutcome pdf = shop.run(id, folder.resolve(id + ".pdf"), "zh");
            assertEquals(csv.rows(), pdf.rows(), id);
            assertEquals(csv.totals(), pdf.totals(), id);
            String said = PdfRead.of(pdf.file()).all();
            for (Map.Entry<String, String> total : pdf.totals().entrySet()) {
                assertTrue(said.replace(",", "").contains(total.getValue()), () -> id + " " + total + " in " + said);
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsRefusedInWords() {
        assertRefused("report.unknown", "profit", "x.xlsx");
        assertRefused("report.form-unknown", "sales-daily", "x.docx");
        assertRefused("report.weekly-is-a-workbook", "weekly", "x.csv");
        assertRefused("report.folder-missing", "sales-daily", "no/x.xlsx");
    }

    @Test
    void aCancelledReportLeavesTheOldFileAndNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), "old");
        Progress cancelled = new Progress() {
            @Override
            public void step(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Rejected.class, () -> shop.run(request("sales-detail", WeekShop.WEEK, "d.csv"), cancelled));
        assertEquals("old", Files.readString(file));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(f -> names.add(f.getFileName().toString()));
        }
        assertFalse(names.stream().anyMatch(n -> n.endsWith(".part")), names::toString);
    }

    private static ReportQueries nothing() {
        return new ReportQueries() {
            @Override
            public <T> T snapshot(Function<ReportFigures, T> readings) {
                throw new AssertionError("the list needs no figures");
            }
        };
    }

    private ReportRequest request(String id, DateSpan span, String file) {
        return new ReportRequest(id, span, folder.resolve(file), Locale.CHINESE, "店", WeekShop.MONDAY_AFTER);
    }

    private void assertRefused(String key, String id, String file) {
        Rejected refused = assertThrows(Rejected.class, () -> shop.run(id, folder.resolve(file), "zh"));
        assertEquals(key, refused.problem().key());
    }
}
