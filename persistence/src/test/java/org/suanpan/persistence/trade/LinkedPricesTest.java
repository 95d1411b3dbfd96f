package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.Spread;
import org.suanpan.core.trade.Charge;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// What a line that follows another document's line costs: its share of that line (C12, C29); only a purchase return may
/// say a price of its own (C14).
class LinkedPricesTest {

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /// Three for 10.00 after a discount of 5.00.
    private Document bought() {
        return shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-01")).supplier(TradingShop.FARM)
                .discount(Money.parse("5.00")).lines(List.of(TradingShop.line(TradingShop.TEA, "3", "5.00"))));
    }

    private Document sold() {
        bought();
        return shop.post(TradingShop.draft("2026-03-02", TradingShop.line(TradingShop.TEA, "3", "5.00"))
                .discount(Money.parse("5.00")));
    }

    private static Draft following(DocumentKind kind, Document origin, String quantity, String price) {
        DraftLine line = DraftLine.ofOrigin(1, Quantity.parse(quantity), "");
        return Draft.of(kind, LocalDate.parse("2026-03-03")).following(origin.id())
                .lines(List.of(price.isEmpty() ? line : line.price(UnitPrice.parse(price))));
    }

    private Problem refusal(Draft draft) {
        return assertThrows(Rejected.class, () -> shop.post(draft)).problem();
    }

    @Test
    void aPurchaseReturnTakesItsShareOrTheTypedPriceButNoneBelowZero() {
        Document purchase = bought();
        assertEquals(Problem.of("document.price-negative", 1),
                refusal(following(DocumentKind.PURCHASE_RETURN, purchase, "1", "-0.01")));
        assertEquals("3.33", gross(shop.post(following(DocumentKind.PURCHASE_RETURN, purchase, "1", ""))));
        assertEquals("4.20", gross(shop.post(following(DocumentKind.PURCHASE_RETURN, purchase, "1", "4.20"))));
        assertEquals("0.00", gross(shop.post(following(DocumentKind.PURCHASE_RETURN, purchase, "1", "0.00"))));
    }

    @Test
    void aSalesReturnTakesNoPrice() {
        Document sale = sold();
        for (String price : List.of("5.00", "0.00", "-5.00")) {
            assertEquals(Problem.of("document.follows-its-price", 1),
                    refusal(following(DocumentKind.SALES_RETURN, sale, "1", price)));
        }
        assertEquals("3.33", gross(shop.post(following(DocumentKind.SALES_RETURN, sale, "1", ""))));
    }

    @Test
    void aDeliveryOrAReceiptOfAnOrderTakesNoPrice() {
        bought();
        Document order = shop.post(Draft.of(DocumentKind.SALES_ORDER, LocalDate.parse("2026-03-02"))
                .customer(TradingShop.AN).lines(List.of(TradingShop.line(TradingShop.TEA, "2", "5.00"))));
        assertEquals(Problem.of("document.follows-its-price", 1),
                refusal(following(DocumentKind.DELIVERY, order, "1", "4.00")));
        Document wanted = shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.parse("2026-03-02"))
                .supplier(TradingShop.FARM).lines(List.of(TradingShop.line(TradingShop.TEA, "2", "5.00"))));
        assertEquals(Problem.of("document.follows-its-price", 1),
                refusal(following(DocumentKind.GOODS_RECEIPT, wanted, "1", "4.00")));
    }

    @Test
    void whatFollowsTakesNoDiscountAndNoGiftOfItsOwn() {
        Document sale = sold();
        Draft back = following(DocumentKind.SALES_RETURN, sale, "1", "");
        assertEquals(Problem.of("document.follows-its-discount", sale.number().text()),
                refusal(back.discount(Money.parse("1.00"))));
        assertEquals(Problem.of("document.follows-its-discount", sale.number().text()),
                refusal(back.lines(List.of(back.lines().getFirst().lineDiscount(Money.parse("0.01"))))));
        assertEquals(Problem.of("document.follows-its-price", 1),
                refusal(back.lines(List.of(back.lines().getFirst().asGift(true)))));
    }

    @Test
    void freightOfAReceiptOfAnOrderIsOwedAndRaisesTheCost() {
        Document wanted = shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.parse("2026-03-02"))
                .supplier(TradingShop.FARM).lines(List.of(TradingShop.line(TradingShop.TEA, "10", "10.00"),
                        TradingShop.line(TradingShop.CUP, "10", "30.00"))));
        Document receipt = shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-03"))
                .following(wanted.id()).charges(List.of(new Charge(Money.parse("5.00"), Spread.AMOUNT)))
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(4), ""), DraftLine.ofOrigin(2, Quantity.of(2), ""))));
        assertEquals(List.of("2.00", "3.00"), receipt.lines().stream().map(line -> line.charge().toString()).toList());
        assertEquals("105.00", receipt.owed().toString());
        assertEquals("42.00", shop.database.bookFigures().stock(TradingShop.TEA, null).value().toString());
        assertEquals("document.charge-negative", refusal(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-03"))
                .following(wanted.id()).charges(List.of(new Charge(Money.parse("-5.00"), Spread.AMOUNT)))).key());
    }

    @Test
    void aDraftKeepsItsLinesThatOnlyNameTheOriginals() {
        Document sale = sold();
        DocumentId draft = shop.trading.saveDraft(following(DocumentKind.SALES_RETURN, sale, "1", ""), Actor.OWNER);
        shop.trading.postDraft(draft, Actor.OWNER);
        assertEquals("3.33", gross(shop.database.documents().get(draft)));
    }

    @Test
    void aReturnThatIsReversedAndCorrectedComesToTheSameAmount() {
        Document purchase = bought();
        assertEquals("3.33", gross(again(shop.post(following(DocumentKind.PURCHASE_RETURN, purchase, "1", "")))));
        assertEquals("4.20", gross(again(shop.post(following(DocumentKind.PURCHASE_RETURN, purchase, "1", "4.20")))));
        shop.buy("2026-03-01", TradingShop.line(TradingShop.TEA, "3", "5.00"));
        Document sale = shop.post(TradingShop.draft("2026-03-02", TradingShop.line(TradingShop.TEA, "3", "5.00"))
                .discount(Money.parse("5.00")));
        assertEquals("3.33", gross(again(shop.post(following(DocumentKind.SALES_RETURN, sale, "1", "")))));
    }

    @Test
    void aDeliveryThatIsReversedAndCorrectedComesToTheSameAmount() {
        bought();
        Document order = shop.post(Draft.of(DocumentKind.SALES_ORDER, LocalDate.parse("2026-03-02"))
                .customer(TradingShop.AN).discount(Money.parse("5.00"))
                .lines(List.of(TradingShop.line(TradingShop.TEA, "3", "5.00"))));
        assertEquals("6.67", gross(again(shop.post(following(DocumentKind.DELIVERY, order, "2", "")))));
    }

    private Document again(Document posted) {
        DocumentId draft = shop.trading.reverseAndCorrect(posted.id(), posted.typed().date(), Actor.OWNER);
        shop.trading.postDraft(draft, Actor.OWNER);
        return shop.database.documents().get(draft);
    }

    private static String gross(Document document) {
        return document.amounts().gross().toString();
    }
}
