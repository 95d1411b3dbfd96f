package org.suanpan.persistence.stock;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.BatchFilter;
import org.suanpan.core.stock.batch.BatchListItem;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.BRANCH;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.draft;
import static org.suanpan.persistence.TradingShop.line;

/// Tea with batches on a real file: A good to the end of April, B to the end of May.
class BatchesTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private Document first;

    @BeforeEach
    void tea() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        keep(Tracking.batches(60));
        first = shop.buy("2026-03-01", of("20", "10", "A", "2026-04-30"));
        shop.buy("2026-03-02", of("50", "13", "B", "2026-05-31"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void keep(Tracking how) {
        shop.database.unitOfWork().write(() -> {
            shop.database.items().keepTraits(TEA, ProductTraits.PLAIN.tracked(how), shop.database.products().get(TEA).version());
            return how;
        });
    }

    private static DraftLine of(String quantity, String price, String batch, @Nullable String expires) {
        return marked(line(TEA, quantity, price), batch, expires, "");
    }

    private static DraftLine marked(DraftLine line, String batch, @Nullable String expires, String remark) {
        return line.marked(new Marks(batch, expires == null ? null : LocalDate.parse(expires), "", "", remark));
    }

    private static DraftLine goods(String quantity, String batch) {
        return marked(DraftLine.of(TEA, Quantity.parse(quantity), ""), batch, null, "");
    }

    private String there() {
        return there(WarehouseId.MAIN);
    }

    private String there(WarehouseId warehouse) {
        return String.join(", ", shop.database.trackedStock().there(TEA, warehouse).stream()
                .map(stock -> stock.batch().label() + " × " + stock.there()).toList());
    }

    private static String refused(Executable action) {
        return assertThrows(Rejected.class, action).problem().key();
    }

    @Test
    void traitsOfTrackingAreKept() {
        assertEquals(Tracking.batches(60), shop.database.items().get(TEA).traits().tracking());
        assertEquals(Tracking.NONE, shop.database.items().get(CUP).traits().tracking());
    }

    @Test
    void whatLiesInEachBatchIsTheSumOfThePostedLines() {
        shop.deliver("2026-03-05", of("15", "20", "A", null));
        assertEquals("A 2026-04-30 × 5, B 2026-05-31 × 50", there());
        shop.deliver("2026-03-05", of("5", "20", "A", null), of("1", "20", "B", null));
        assertEquals("B 2026-05-31 × 49", there());
    }

    @Test
    void aReceiptSaysItsBatchOrItsLastGoodDay() {
        assertEquals("batch.missing", refused(() -> shop.buy("2026-03-03", line(TEA, "5", "10"))));
        shop.buy("2026-03-03", of("5", "10", "", "2026-04-15"));
        assertEquals("2026-04-15 × 5, A 2026-04-30 × 20, B 2026-05-31 × 50", there());
    }

    @Test
    void aNumberThatCameBeforeKeepsItsLastGoodDay() {
        shop.buy("2026-03-03", of("5", "10", "A", null));
        assertEquals("A 2026-04-30 × 25, B 2026-05-31 × 50", there());
    }

    @Test
    void moreThanLiesInABatchIsRefusedWithWhatIsThere() {
        Rejected refusal = assertThrows(Rejected.class, () -> shop.deliver("2026-03-05", of("12", "20", "A", null),
                of("9", "20", "A", null)));
        assertEquals("batch.short", refusal.problem().key());
        assertEquals(List.of("P1 绿茶", "A 2026-04-30", Quantity.of(20), "件", Quantity.of(21)), refusal.problem().arguments());
        assertEquals("A 2026-04-30 × 20, B 2026-05-31 × 50", there());
    }

    @Test
    void goodsDoNotLeaveABatchBeforeTheyCame() {
        assertEquals("batch.short", refused(() -> shop.deliver("2026-03-01", of("1", "20", "B", null))));
    }

    @Test
    void aSaleWithoutABatchTakesTheFirstToExpireIfItHasEnough() {
        Document sale = shop.deliver("2026-03-05", line(TEA, "8", "20"), line(TEA, "12", "20"));
        assertEquals(List.of("A", "A"), sale.lines().stream().map(l -> l.typed().marks().batch()).toList());
        assertEquals(LocalDate.of(2026, 4, 30), sale.lines().getFirst().typed().marks().expires());
        Rejected refusal = assertThrows(Rejected.class, () -> shop.deliver("2026-03-06", line(TEA, "51", "20")));
        assertEquals("batch.choose", refusal.problem().key());
        assertEquals("B 2026-05-31 × 50", refusal.problem().arguments().getLast());
    }

    @Test
    void anExpiredBatchIsSoldOnlyWithAReasonThatStaysOnTheLine() {
        shop.deliver("2026-04-30", of("1", "20", "A", null));
        assertEquals("batch.expired", refused(() -> shop.deliver("2026-05-01", of("1", "20", "A", null))));
        Document sale = shop.deliver("2026-05-01", marked(line(TEA, "1", "9"), "A", null, "临期处理，客户知情"));
        assertEquals("临期处理，客户知情", shop.database.documents().get(sale.id()).lines().getFirst().typed().marks().remark());
        shop.post(Draft.of(DocumentKind.SCRAP, LocalDate.of(2026, 5, 1)).reason("过期").lines(List.of(goods("18", "A"))));
        assertEquals("B 2026-05-31 × 50", there());
    }

    @Test
    void redDocumentsCountBackOnTheSameDayAndLater() {
        Document sale = shop.deliver("2026-03-05", of("15", "20", "A", null));
        shop.reverse(sale, "2026-03-05");
        assertEquals("A 2026-04-30 × 20, B 2026-05-31 × 50", there());
        shop.reverse(shop.deliver("2026-03-06", of("20", "20", "A", null)), "2026-03-09");
        assertEquals("A 2026-04-30 × 20, B 2026-05-31 × 50", there());
    }

    @Test
    void aReceiptWhoseBatchIsSoldIsNotReversed() {
        shop.deliver("2026-03-05", of("15", "20", "A", null));
        assertEquals("batch.short", refused(() -> shop.reverse(first, "2026-03-01")));
        assertEquals("batch.short", refused(() -> shop.reverse(first, "2026-03-09")));
    }

    @Test
    void aPartialReturnGoesBackIntoTheBatchItCameFrom() {
        Document sale = shop.deliver("2026-03-05", of("15", "20", "A", null), of("3", "20", "B", null));
        Document back = shop.post(Draft.of(DocumentKind.SALES_RETURN, LocalDate.of(2026, 3, 8)).following(sale.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(4), ""), DraftLine.ofOrigin(2, null, ""))));
        assertEquals("A 2026-04-30 × 9, B 2026-05-31 × 50", there());
        shop.reverse(back, "2026-03-12");
        assertEquals("A 2026-04-30 × 5, B 2026-05-31 × 47", there());
    }

    @Test
    void whatGoesBackToTheSupplierComesOutOfItsBatch() {
        shop.post(Draft.of(DocumentKind.PURCHASE_RETURN, LocalDate.of(2026, 3, 8)).following(first.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(6), ""))));
        assertEquals("A 2026-04-30 × 14, B 2026-05-31 × 50", there());
    }

    @Test
    void aTransferTakesItsBatchAlong() {
        shop.post(Draft.of(DocumentKind.TRANSFER, LocalDate.of(2026, 3, 4)).toWarehouse(BRANCH)
                .lines(List.of(goods("7", "A"))));
        assertEquals("A 2026-04-30 × 13, B 2026-05-31 × 50", there());
        assertEquals("A 2026-04-30 × 7", there(BRANCH));
    }

    @Test
    void aStocktakeCountsEachBatchByItself() {
        shop.post(Draft.of(DocumentKind.STOCKTAKE, LocalDate.of(2026, 3, 4))
                .lines(List.of(goods("18", "A"), goods("30", "B"), goods("21", "B"))));
        assertEquals("A 2026-04-30 × 18, B 2026-05-31 × 51", there());
        assertEquals("batch.missing", refused(() -> shop.post(Draft.of(DocumentKind.STOCKTAKE, LocalDate.of(2026, 3, 5))
                .lines(List.of(goods("60", ""))))));
    }

    @Test
    void batchesDoNotChangeCost() {
        Document sale = shop.deliver("2026-03-05", of("20", "20", "A", null));
        assertEquals(Money.parse("242.86"), sale.cost(), "20 of 850.00 for 70: the average over the product");
    }

    @Test
    void goodsFromBeforeABatchWasAskedForLieInNoBatch() {
        keep(Tracking.NONE);
        shop.buy("2026-03-03", line(TEA, "30", "10"));
        keep(Tracking.batches(60));
        assertEquals("A 2026-04-30 × 20, B 2026-05-31 × 50, – × 30", there());
        shop.deliver("2026-03-05", of("20", "20", "A", null), of("45", "20", "B", null));
        Document sale = shop.deliver("2026-03-06", line(TEA, "28", "20"));
        assertEquals("", sale.lines().getFirst().typed().marks().batch());
    }

    @Test
    void aBundleDoesNotHoldGoodsWithBatches() {
        shop.database.unitOfWork().write(() -> {
            shop.database.items().keepTraits(CUP, new ProductTraits(ProductTraits.Kind.BUNDLE, false,
                    ProductTraits.NegativeStock.SHOP, false, 0, null, Tracking.NONE), shop.database.products().get(CUP).version());
            shop.database.items().addComponent(CUP, new Item.Component(TEA, Quantity.of(1)));
            return true;
        });
        assertEquals("batch.in-bundle", refused(() -> shop.deliver("2026-03-05", line(CUP, "1", "50"))));
    }

    @Test
    void theListNamesBatchLastGoodDayAndSupplier() {
        shop.deliver("2026-03-05", of("20", "20", "A", null));
        assertEquals(List.of("B 2026-05-31 50 茶厂"), list("", null));
        assertEquals(List.of("A 2026-04-30 0 茶厂", "B 2026-05-31 50 茶厂"), list("绿茶", null), "looked for, what is gone is found too");
        assertEquals(List.of(), list("", "2026-05-30"));
        BatchListItem found = shop.database.batchQueries().list(new BatchFilter("A", null), 9).getFirst();
        assertEquals(first.id(), found.receipt());
        assertEquals(first.number().text(), found.receiptNumber());
    }

    private List<String> list(String text, @Nullable String until) {
        return shop.database.batchQueries().list(new BatchFilter(text, until == null ? null : LocalDate.parse(until)), 99)
                .stream().map(i -> i.batch().label() + " " + i.quantity() + " " + i.supplier()).toList();
    }

    @Test
    void theBatchOfAPostedLineNeverChanges() {
        shop.close();
        assertThrows(AssertionError.class, () -> Sql.run(folder.resolve("shop.suanpan"),
                "update document_line set batch_no = 'X' where batch_no = 'A'"));
        shop = TradingShop.over(folder.resolve("shop.suanpan"));
        assertEquals("A 2026-04-30 × 20, B 2026-05-31 × 50", there());
    }

    @Test
    void anUnknownBatchIsSaidToHoldNothing() {
        assertEquals(new Batch("Z", null).label(), assertThrows(Rejected.class,
                () -> shop.deliver("2026-03-05", of("1", "20", "Z", null))).problem().arguments().get(1));
    }

    @Test
    void aDeliveryOfAnOrderTakesTheBatchTheOrderNames() {
        Document order = shop.post(Draft.of(DocumentKind.SALES_ORDER, LocalDate.of(2026, 3, 3)).customer(TradingShop.AN)
                .lines(List.of(of("5", "20", "B", "2026-05-31"))));
        shop.post(draft("2026-03-05").following(order.id()));
        assertEquals("A 2026-04-30 × 20, B 2026-05-31 × 45", there());
    }

    @Test
    void theSupplierOfAnOpeningIsNobody() {
        shop.post(Draft.of(DocumentKind.OPENING_STOCK, LocalDate.of(2026, 2, 1)).lines(List.of(
                goods("3", "K").value(Money.parse("30")))));
        assertEquals(List.of("K 3 "), list("K", null));
        assertEquals(FARM, first.typed().supplier());
    }
}
