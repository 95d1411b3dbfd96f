package org.suanpan.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.compare.Comparing;
import org.suanpan.core.ledger.compare.Comparison;
import org.suanpan.core.ledger.compare.ComparisonExport;
import org.suanpan.core.ledger.compare.TheirList;
import org.suanpan.core.ledger.compare.Theirs;
import org.suanpan.core.ledger.statement.FreeAmount;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.OpenDocument;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementExport;
import org.suanpan.core.ledger.statement.StatementItem;
import org.suanpan.core.ledger.statement.StatementLine;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.reports.page.NeedsChineseFace;
import org.suanpan.reports.page.PdfRead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StatementFilesTest {

    private static final DateSpan NOVEMBER = new DateSpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @TempDir
    Path folder;

    private final StatementExport export = Spreadsheets.statements("1");

    @ParameterizedTest
    @CsvSource({"true,true", "true,false", "false,true", "false,false"})
    void everyFigureOfTheWorkbookIsWhatItsFormulaComesTo(boolean customer, boolean items) throws IOException {
        Path file = export.write(statement(customer), origin(items), folder);
        assertEquals("小店_" + (customer ? "客户" : "供应商") + "对账单_安康超市_20261101_20261130.xlsx", file.getFileName().toString());
        try (WrittenBook book = new WrittenBook(file)) {
            String sheet = book.sheets().getFirst();
            assertEquals(List.of(), book.check().wrong());
            assertTrue(book.check().formulas() >= 10);
            assertEquals(List.of("日期", "单据类型", "单号", "摘要/商品", "数量", "单价", customer ? "应收增加" : "应付增加",
                    customer ? "收款" : "付款", "优惠", "余额"), book.row(sheet, 5));
            assertEquals(100.0, book.row(sheet, 6).get(9));
            assertTrue(texts(book).contains("期末余额（大写）：人民币壹佰零柒元伍角"), texts(book).toString());
            assertTrue(texts(book).contains("✓ 各项相符"));
            assertTrue(book.workbook.getSheetAt(0).getFitToPage());
            assertEquals(4, book.workbook.getSheetAt(0).getRepeatingRows().getFirstRow());
        }
    }

    @Test
    void anotherStatementOfTheSameDaysGetsANumber() {
        export.write(statement(true), origin(false), folder);
        assertTrue(export.write(statement(true), origin(false), folder).toString().endsWith("(2).xlsx"));
    }

    @Test
    void nothingInThePeriodIsSaidAndTheBalanceStands() throws IOException {
        Statement quiet = new Statement(holder(true), NOVEMBER, Money.ZERO, List.of(), List.of(), List.of());
        try (WrittenBook book = new WrittenBook(export.write(quiet, origin(false), folder))) {
            assertEquals("本期没有往来。", book.row(book.sheets().getFirst(), 7).getFirst());
            assertEquals(List.of(), book.check().wrong());
        }
    }

    @Test
    void aListHasTheSameLines() throws IOException {
        Path csv = export.write(statement(true), origin(true), folder.resolve("s.csv"));
        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        assertEquals("\uFEFF日期,单据类型,单号,摘要/商品,数量,单价,金额,应收增加,收款,优惠,余额", lines.getFirst());
        assertEquals("2026-11-03,销售单,XS-1,,,,,50.00,20.00,0.00,130.00", lines.get(2));
        assertEquals("2026-11-03,,XS-1,绿茶,20,2.50,50.00,,,,", lines.get(3));
        Path json = export.write(statement(true), origin(false), folder.resolve("s.json"));
        assertTrue(Files.readString(json).contains("\"totals\":{\"increase\":\"48.00\",\"received\":\"40.00\",\"waived\":\"0.50\"}"),
                Files.readString(json));
        assertEquals("report.form-unknown", assertThrows(Rejected.class,
                () -> export.write(statement(true), origin(false), folder.resolve("s.doc"))).problem().key());
    }

    @Test
    void howToPayStandsBelowTheAccountWithTheCode() throws IOException {
        byte[] code = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Paying paying = new Paying("王小明", "工行城北支行", "6222020200001234567", "付款请备注店名", code);
        StatementExport.Origin origin = new StatementExport.Origin("小店", Locale.CHINA, LocalDate.of(2026, 12, 1), false, paying);
        try (WrittenBook book = new WrittenBook(export.write(statement(true), origin, folder))) {
            assertTrue(texts(book).containsAll(List.of("收款账户", "户名：王小明", "开户行：工行城北支行", "账号：6222 0202 0000 1234 567", "付款请备注店名",
                    "扫码付款")), texts(book).toString());
            assertEquals(1, book.workbook.getAllPictures().size());
            assertEquals(List.of(), book.check().wrong());
        }
        assertTrue(Paying.NONE.isEmpty());
    }

    @Test
    @NeedsChineseFace
    void onPagesStandTheSameBlocksWithTheSameFigures() throws IOException {
        Paying paying = new Paying("王小明", "工行城北支行", "6222020200001234567", "", Base64.getDecoder().decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        StatementExport.Origin origin = new StatementExport.Origin("小店", Locale.CHINA, LocalDate.of(2026, 12, 1), true, paying);
        Path file = export.writePaper(statement(true), origin, folder);
        assertEquals("小店_客户对账单_安康超市_20261101_20261130.pdf", file.getFileName().toString());
        String said = PdfRead.of(file).all();
        for (String part : List.of("小店 客户对账单", "客户：安康超市（C1）", "DZ-C1-20261130", "期初余额 100.00", "XS-1 50.00 20.00 130.00", "绿茶 盒 20 2.50 50.00",
                "合计 48.00 40.00 0.50 107.50", "人民币壹佰零柒元伍角", "2026-08-31 130.00 20.50 91 109.50", "-2.00", "6222 0202 0000 1234 567", "客户确认（签字盖章）")) {
            assertTrue(said.replaceAll("[\\s\u3000]+", " ").contains(part), () -> part + " in " + said);
        }
        assertEquals(file.resolveSibling("小店_客户对账单_安康超市_20261101_20261130 (2).pdf"), export.writePaper(statement(true), origin, folder));
        assertTrue(Files.size(export.write(statement(false), origin, folder.resolve("s.pdf"))) > 1_000);
        assertEquals(1240, javax.imageio.ImageIO.read(export.write(statement(true), origin, folder.resolve("s.png")).toFile()).getWidth());
        Statement quiet = new Statement(holder(true), NOVEMBER, Money.ZERO, List.of(), List.of(), List.of());
        assertTrue(PdfRead.of(export.write(quiet, origin(false), folder.resolve("q.pdf"))).all().contains("本期没有往来。"));
    }

    @Test
    void aComparisonTiesBothBalancesToItsGroups() throws IOException {
        TheirList theirs = new TheirList("清单.xls", List.of(new Theirs(4, LocalDate.of(2026, 11, 3), "XS-1", "购货", yuan("55.00")),
                new Theirs(5, LocalDate.of(2026, 11, 9), "", "付款", yuan("-40.00")),
                new Theirs(6, LocalDate.of(2026, 11, 20), "", "=付款", yuan("-9.00"))), yuan("101.00"), null, 0);
        Comparison found = new Comparing(7).of(statement(true), theirs, null);
        ComparisonExport comparisons = Spreadsheets.comparisons("1");
        Path file = comparisons.write(found, origin(false), folder);
        assertEquals("小店_对账差异_安康超市_20261101_20261130.xlsx", file.getFileName().toString());
        try (WrittenBook book = new WrittenBook(file)) {
            assertEquals(List.of(), book.check().wrong());
            assertTrue(book.check().formulas() >= 14);
            assertTrue(texts(book).containsAll(List.of("✓ 各项相符", "对方的单子：清单.xls", "只有对方有")), texts(book).toString());
        }
        String json = Files.readString(comparisons.write(found, origin(false), folder.resolve("c.json")));
        assertTrue(json.contains("\"difference\":\"1.50\""), json);
        assertEquals("1.50", found.difference().minus(found.openingDifference()).toString());
        assertEquals("\uFEFF分组,我方日期,我方单号,单据类型,我方金额,对方日期,对方单号,对方摘要,对方金额,差额,怎样对上",
                Files.readAllLines(comparisons.write(found, origin(false), folder.resolve("c.csv")), StandardCharsets.UTF_8).getFirst());
        assertThrows(Rejected.class, () -> comparisons.write(found, origin(false), folder.resolve("c.doc")));
    }

    private static List<Object> texts(WrittenBook book) {
        List<Object> texts = new ArrayList<>();
        book.workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(WrittenBook.cached(cell))));
        return texts;
    }

    private static StatementExport.Origin origin(boolean items) {
        return new StatementExport.Origin("小店", Locale.CHINA, LocalDate.of(2026, 12, 1), items);
    }

    private static Holder holder(boolean customer) {
        return new Holder(customer ? Partner.of(new CustomerId(1)) : Partner.of(new SupplierId(1)), "C1", "安康超市", "王", "138",
                "中山路 1 号", "", "");
    }

    private static Statement statement(boolean customer) {
        DocumentKind trade = customer ? DocumentKind.DELIVERY : DocumentKind.GOODS_RECEIPT;
        DocumentKind back = customer ? DocumentKind.SALES_RETURN : DocumentKind.PURCHASE_RETURN;
        DocumentKind money = customer ? DocumentKind.RECEIPT : DocumentKind.PAYMENT;
        StatementItem tea = new StatementItem("绿茶", "", "盒", Quantity.of(20), UnitPrice.parse("2.5"), yuan("50.00"), false);
        return new Statement(holder(customer), NOVEMBER, yuan("100.00"), List.of(
                line(trade, "XS-1", 3, "50.00", "20.00", "0.00", "130.00", List.of(tea)),
                line(back, "XT-1", 5, "-2.00", "0.00", "0.00", "128.00", List.of()),
                line(money, "SK-1", 9, "0.00", "20.00", "0.50", "107.50", List.of())),
                List.of(new OpenDocument(new DocumentId(9), new DocumentNumber("XS-0"), trade, LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 8, 31), yuan("130.00"), yuan("20.50"))),
                List.of(new FreeAmount(new DocumentId(8), new DocumentNumber("XT-1"), back, LocalDate.of(2026, 11, 5), yuan("2.00"))));
    }

    private static StatementLine line(DocumentKind kind, String number, int day, String increase, String received, String waived,
            String balance, List<StatementItem> items) {
        return new StatementLine(new DocumentId(day), new DocumentNumber(number), kind, false, LocalDate.of(2026, 11, day), "",
                yuan(increase), yuan(received), yuan(waived), yuan(balance), items);
    }

    private static Money yuan(String text) {
        return Money.parse(text);
    }
}
