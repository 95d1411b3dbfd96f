package org.suanpan.persistence.stock;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Spread;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.stock.LedgerFilter;
import org.suanpan.core.stock.LedgerLine;
import org.suanpan.core.stock.LedgerLine.Note;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.stock.StockFlow;
import org.suanpan.core.stock.StockListItem;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.StockTotals;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.BRANCH;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class StockQueriesTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private StockQueries stock;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        stock = shop.database.stockQueries();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatLiesWhereAddsUpToTheShop() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        shop.open("2026-03-01", CUP, "5", "2.50");
        transfer("2026-03-02", TEA, "4");
        assertEquals(new Page<>(List.of(
                new StockListItem(TEA, "P1", "绿茶", "", "", "件", quantity("10"), Money.parse("30.00"),
                        Map.of(WarehouseId.MAIN, quantity("6"), BRANCH, quantity("4"))),
                new StockListItem(CUP, "P2", "杯子", "", "", "件", quantity("5"), Money.parse("2.50"),
                        Map.of(WarehouseId.MAIN, quantity("5")))), 2), stock.list(StockFilter.NOW, 0, 10));
        assertEquals(new StockTotals(2, quantity("15"), Money.parse("32.50"),
                Map.of(WarehouseId.MAIN, quantity("11"), BRANCH, quantity("4"))), stock.totals(StockFilter.NOW));
    }

    @Test
    void oneWarehouseShowsItsOwnQuantitiesAndNoWorth() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        shop.open("2026-03-01", CUP, "5", "2.50");
        transfer("2026-03-02", TEA, "4");
        assertEquals(List.of("P1 4 null"), rows(new StockFilter(ListQuery.ALL, BRANCH, null, false)));
        assertEquals(List.of(), rows(new StockFilter(ListQuery.ALL, BRANCH, day("2026-03-01"), false)));
        assertEquals(List.of("P1 10 null", "P2 5 null"),
                rows(new StockFilter(ListQuery.ALL, WarehouseId.MAIN, day("2026-03-01"), false)));
    }

    @Test
    void aShopWithOneWarehouseHasEverythingThere() {
        try (TradingShop one = TradingShop.over(folder.resolve("one.suanpan"))) {
            one.database.unitOfWork().write(() -> one.database.products().add(new Product(TEA, "P1", "绿茶", "", "", "", "件",
                    "", null, null, null, 1)));
            one.open("2026-03-01", TEA, "10", "30.00");
            one.post(Draft.of(DocumentKind.OTHER_OUT, day("2026-03-05")).reason("样品").lines(List.of(
                    DraftLine.of(TEA, quantity("4"), ""))));
            StockQueries there = one.database.stockQueries();
            StockFilter before = new StockFilter(ListQuery.ALL, null, day("2026-03-04"), false);
            assertEquals(new Page<>(List.of(new StockListItem(TEA, "P1", "绿茶", "", "", "件", quantity("10"),
                    Money.parse("30.00"), Map.of(WarehouseId.MAIN, quantity("10")))), 1), there.list(before, 0, 10));
            assertEquals(new StockTotals(1, quantity("10"), Money.parse("30.00"), Map.of(WarehouseId.MAIN, quantity("10"))),
                    there.totals(before));
            assertEquals(new Page<>(List.of(), 1), there.list(before, 1, 10), "a page behind the end knows the rows");
        }
    }

    @Test
    void theWordsTheOrderAndWhetherNothingIsThereNarrowTheList() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        shop.open("2026-03-01", CUP, "1", "50.00");
        assertEquals(List.of("P2 1 50.00", "P1 10 30.00"),
                rows(new StockFilter(ListQuery.ALL.sortedBy(new ListQuery.Sort("value", true)), null, null, false)));
        assertEquals(List.of("P1 10 30.00"), rows(new StockFilter(ListQuery.ALL.withText("绿茶"), null, null, false)));
        assertEquals(List.of(), rows(new StockFilter(ListQuery.ALL, null, day("2026-02-28"), false)));
        assertEquals(List.of("P1 0 0.00", "P2 0 0.00"), rows(new StockFilter(ListQuery.ALL, null, day("2026-02-28"), true)));
        assertThrows(Rejected.class, () -> stock.list(new StockFilter(ListQuery.ALL.sortedBy("colour"), null, null, true), 0, 1));
    }

    @Test
    void everyColumnOfThePastIsCountedAndNarrows() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        shop.open("2026-03-05", CUP, "1", "50.00");
        for (String column : StockQueries.COLUMNS) {
            StockFilter then = new StockFilter(ListQuery.ALL, null, day("2026-03-02"), true);
            List<ValueCount> values = stock.values(then, column, 9);
            assertEquals(2, values.stream().mapToLong(ValueCount::rows).sum(), column);
            ListQuery one = ListQuery.ALL.where(column, new ColumnTest.OneOf(List.of(values.getFirst().value())));
            assertEquals(values.getFirst().rows(),
                    stock.totals(new StockFilter(one, null, day("2026-03-02"), true)).products(), column);
        }
        assertEquals(List.of("P1 10 30.00"), rows(new StockFilter(
                ListQuery.ALL.where("quantity", new ColumnTest.Between(20_000L, null)), null, null, false)));
    }

    @Test
    void theLedgerGoesBackFromTheNewestMovementWithWhatWasThereAfterIt() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        shop.buy("2026-03-05", line(TEA, "10", "4.00"));
        shop.deliver("2026-03-06", line(TEA, "4", "9.00"));
        assertEquals(List.of(
                "2026-03-06 XS-202603-0001 安康超市 in 0 out 4 there 16 -14.00 56.00 NONE",
                "2026-03-05 JH-202603-0001 茶厂 in 10 out 0 there 20 40.00 70.00 NONE",
                "2026-03-01 KC-202603-0001  in 10 out 0 there 10 30.00 30.00 NONE"), lines(TEA, null));
        assertEquals(new StockFlow(level("10", "30.00"), quantity("10"), quantity("4"), level("16", "56.00")), stock.flow(
                new LedgerFilter(TEA, null, new DateSpan(day("2026-03-02"), day("2026-03-31")))));
        assertEquals(new StockFlow(level("0", "0.00"), quantity("20"), quantity("4"), level("16", "56.00")),
                stock.flow(new LedgerFilter(TEA, null, null)));
    }

    @Test
    void aDocumentEnteredLateStandsInItsOwnPlace() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        shop.deliver("2026-03-06", line(TEA, "4", "9.00"));
        shop.buy("2026-03-03", line(TEA, "10", "4.00"));
        assertEquals(List.of("XS-202603-0001 16", "JH-202603-0001 20", "KC-202603-0001 10"), stock.ledger(
                new LedgerFilter(TEA, null, null), 0, 10).rows().stream().map(l -> l.number() + " " + l.balance()).toList());
    }

    @Test
    void aWarehouseHasItsOwnLedger() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        transfer("2026-03-02", TEA, "4");
        assertEquals(List.of("2026-03-02 DB-202603-0001  in 4 out 0 there 4 null null NONE"), lines(TEA, BRANCH));
        assertEquals(List.of("2026-03-02 DB-202603-0001  in 0 out 4 there 6 null null NONE",
                "2026-03-01 KC-202603-0001  in 10 out 0 there 10 null null NONE"), lines(TEA, WarehouseId.MAIN));
        assertEquals(List.of("in 4 out 0 there 10", "in 0 out 4 there 6", "in 10 out 0 there 10"),
                stock.ledger(new LedgerFilter(TEA, null, null), 0, 10).rows().stream()
                        .map(l -> "in %s out %s there %s".formatted(l.in(), l.out(), l.balance())).toList());
    }

    @Test
    void aDocumentBesideItsRedOneOfTheSameDayIsShownAndCountsForNothing() {
        shop.open("2026-03-01", TEA, "10", "30.00");
        shop.reverse(shop.deliver("2026-03-06", line(TEA, "4", "9.00")), "2026-03-06");
        shop.reverse(shop.deliver("2026-03-07", line(TEA, "1", "9.00")), "2026-03-08");
        assertEquals(List.of(
                "2026-03-08 XS-202603-0004 安康超市 in 1 out 0 there 10 3.00 30.00 RED",
                "2026-03-07 XS-202603-0003 安康超市 in 0 out 1 there 9 -3.00 27.00 NONE",
                "2026-03-06 XS-202603-0002 安康超市 in 4 out 0 there 10 12.00 30.00 PASSED",
                "2026-03-06 XS-202603-0001 安康超市 in 0 out 4 there 10 -12.00 30.00 PASSED",
                "2026-03-01 KC-202603-0001  in 10 out 0 there 10 30.00 30.00 NONE"), lines(TEA, null));
    }

    @Test
    void aLateChargeStandsAtItsDayAndItsReceiptIsWorthMore() {
        Document bought = shop.buy("2026-03-01", line(TEA, "10", "4.00"));
        charge("2026-03-09", bought, "5.00");
        assertEquals(List.of("2026-03-09 CF-202603-0001 茶厂 in 0 out 0 there 10 0.00 45.00 LATE",
                "2026-03-01 JH-202603-0001 茶厂 in 10 out 0 there 10 45.00 45.00 NONE"), lines(TEA, null));
    }

    @Test
    void listLedgerAndBooksSayTheSameOnEveryDay() {
        shop.database.unitOfWork().write(() -> shop.database.items().keepTraits(TEA, new ProductTraits(
                ProductTraits.Kind.GOODS, false, ProductTraits.NegativeStock.ALLOW, false, 0, null),
                shop.database.products().get(TEA).version()));
        shop.open("2026-01-05", TEA, "3", "10.00");
        shop.open("2026-01-05", CUP, "9", "9.00");
        shop.deliver("2026-01-20", line(TEA, "5", "9.00"), line(CUP, "2", "3.00"));
        shop.reverse(shop.deliver("2026-01-21", line(CUP, "1", "3.00")), "2026-01-21");
        shop.buy("2026-02-03", line(TEA, "10", "4.00"), line(CUP, "3", "1.50"));
        shop.months.close(YearMonth.parse("2026-01"), Actor.OWNER);
        Document bought = shop.buy("2026-02-02", line(TEA, "1", "7.77"));
        transfer("2026-02-10", TEA, "2");
        charge("2026-02-20", bought, "1.11");
        shop.deliver("2026-03-01", line(TEA, "4", "9.00"));
        shop.reverse(shop.deliver("2026-03-02", line(TEA, "2", "9.00")), "2026-03-04");
        BookFigures books = shop.database.bookFigures();
        for (LocalDate at = day("2026-01-01"); at.isBefore(day("2026-03-08")); at = at.plusDays(1)) {
            for (ProductId product : List.of(TEA, CUP)) {
                BookFigures.Stock there = books.stock(product, at);
                StockListItem row = stock.list(new StockFilter(ListQuery.ALL, null, at, true), 0, 10).rows().stream()
                        .filter(r -> r.product().equals(product)).findFirst().orElseThrow();
                assertEquals(there, new BookFigures.Stock(row.quantity(), row.value()), product + " on " + at);
                assertEquals(new StockFlow.Level(there.quantity(), there.value()), stock.flow(new LedgerFilter(product, null,
                        new DateSpan(day("2026-01-01"), at))).closing(), product + " on " + at);
                assertEquals(List.of(there.quantity(), there.value()), endOfDay(product, at), product + " on " + at);
                for (WarehouseId place : List.of(WarehouseId.MAIN, BRANCH)) {
                    assertEquals(books.quantity(product, place, at), row.places().getOrDefault(place, Quantity.ZERO));
                }
            }
        }
        assertEquals(stock.list(new StockFilter(ListQuery.ALL, null, day("2026-03-31"), false), 0, 10),
                stock.list(StockFilter.NOW, 0, 10), "the kept balances are the sums of the book");
    }

    @Test
    void aLongLedgerComesInPages() {
        shop.open("2026-03-01", TEA, "100", "300.00");
        for (int i = 0; i < 9; i++) {
            shop.deliver("2026-03-02", line(TEA, "1", "9.00"));
        }
        Page<LedgerLine> second = stock.ledger(new LedgerFilter(TEA, null, null), 4, 4);
        assertEquals(10, second.total());
        assertEquals(List.of("95", "96", "97", "98"), second.rows().stream().map(l -> l.balance().toString()).toList());
    }

    @Test
    void whatAProductIsMadeOfIsKnownThoughItIsNoBundle() {
        shop.database.unitOfWork().write(() -> shop.database.items().addComponent(CUP, new Item.Component(TEA, quantity("0.5"))));
        assertEquals(List.of(new Item.Component(TEA, quantity("0.5"))), stock.partsOf(CUP));
        assertEquals(List.of(), stock.partsOf(TEA));
    }

    /// Quantity and worth after the last line up to a day, as the ledger shows them.
    private List<Object> endOfDay(ProductId product, LocalDate at) {
        return stock.ledger(new LedgerFilter(product, null, new DateSpan(day("2026-01-01"), at)), 0, 1).rows().stream()
                .findFirst().<List<Object>>map(l -> List.of(l.balance(), l.value() == null ? "" : l.value()))
                .orElse(List.of(Quantity.ZERO, Money.ZERO));
    }

    private List<String> rows(StockFilter filter) {
        return stock.list(filter, 0, 10).rows().stream().map(r -> r.code() + " " + r.quantity() + " " + r.value()).toList();
    }

    private List<String> lines(ProductId product, @Nullable WarehouseId place) {
        return stock.ledger(new LedgerFilter(product, place, null), 0, 50).rows().stream()
                .map(l -> "%s %s %s in %s out %s there %s %s %s %s".formatted(l.date(), l.number(), l.partner(), l.in(), l.out(),
                        l.balance(), l.change(), l.value(), l.note())).toList();
    }

    private void transfer(String date, ProductId product, String quantity) {
        shop.post(Draft.of(DocumentKind.TRANSFER, day(date)).warehouse(WarehouseId.MAIN).toWarehouse(BRANCH)
                .lines(List.of(DraftLine.of(product, quantity(quantity), ""))));
    }

    private void charge(String date, Document purchase, String amount) {
        shop.post(Draft.of(DocumentKind.LATE_CHARGE, day(date)).following(purchase.id())
                .charges(List.of(new Charge(Money.parse(amount), Spread.AMOUNT))));
    }

    private static StockFlow.Level level(String quantity, String value) {
        return new StockFlow.Level(quantity(quantity), Money.parse(value));
    }

    private static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
