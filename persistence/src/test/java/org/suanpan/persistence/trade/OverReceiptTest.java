package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// An order of 100 of which more comes.
class OverReceiptTest {

    @TempDir
    Path folder;

    private TradingShop shop;
    private Document order;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        order = shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.parse("2026-03-01")).supplier(TradingShop.FARM)
                .lines(List.of(TradingShop.line(TradingShop.TEA, "100", "10.00"))));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void nothingMoreThanOrderedComesUnlessTheShopSaysSo() {
        assertEquals(OverReceipt.NONE, shop.database.bookSettings().rules().overReceipt());
        assertEquals("document.more-than-left", refused("105").key());
    }

    @Test
    void withinTheToleranceItComesAtTheOrdersPriceAboveItIsRefused() {
        tolerate(true, "0.05");
        assertEquals(Problem.of("document.over-received", 1, "P1 绿茶", Quantity.of(105), Quantity.of(106), "CD-202603-0001"),
                refused("106"));
        Document receipt = received("105");
        assertEquals("1050.00", receipt.amounts().gross().toString());
        assertEquals(Quantity.ZERO, shop.database.bookFigures().available(TradingShop.TEA).onOrder());
    }

    @Test
    void theToleranceCountsOverAllReceiptsOfTheOrder() {
        tolerate(true, "0.05");
        received("60");
        assertEquals(Problem.of("document.over-received", 1, "P1 绿茶", Quantity.of(45), Quantity.of(46), "CD-202603-0001"),
                refused("46"));
        assertEquals("450.00", received("45").amounts().gross().toString());
    }

    @Test
    void whereItOnlyWarnsAnythingComes() {
        tolerate(false, "0");
        assertEquals("1300.00", received("130").amounts().gross().toString());
    }

    @Test
    void aDeliveryNeverGivesMoreThanWasOrdered() {
        tolerate(false, "1");
        received("100");
        Document wanted = shop.post(Draft.of(DocumentKind.SALES_ORDER, LocalDate.parse("2026-03-02"))
                .customer(TradingShop.AN).lines(List.of(TradingShop.line(TradingShop.TEA, "10", "15.00"))));
        assertEquals("document.more-than-left", assertThrows(Rejected.class, () -> shop.post(
                Draft.of(DocumentKind.DELIVERY, LocalDate.parse("2026-03-04")).following(wanted.id())
                        .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(11), ""))))).problem().key());
    }

    @Test
    void theToleranceIsKeptBesideTheOtherRules() {
        BookSettings settings = shop.database.bookSettings();
        BookRules before = settings.rules();
        tolerate(false, "0.025");
        assertEquals(before.overReceipt(new OverReceipt(false, Rate.parse("0.025"))), settings.rules());
    }

    private void tolerate(boolean blocks, String tolerance) {
        BookSettings settings = shop.database.bookSettings();
        shop.database.unitOfWork().write(() -> settings.keep(settings.rules().overReceipt(
                new OverReceipt(blocks, Rate.parse(tolerance)))));
    }

    private Draft receipt(String quantity) {
        return Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-03")).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(quantity), "")));
    }

    private Document received(String quantity) {
        return shop.post(receipt(quantity));
    }

    private Problem refused(String quantity) {
        return assertThrows(Rejected.class, () -> received(quantity)).problem();
    }
}
