package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.buy.BuyToOrder;
import org.suanpan.core.trade.buy.Waiting;
import org.suanpan.core.trade.buy.Wanted;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/// What customers wait for and is not there, from their orders to the goods that come for them.
class BuyToOrderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.buy("2026-03-01", TradingShop.line(TradingShop.TEA, "10", "4.00"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsOrderedAboveWhatIsThereAndOnItsWayIsWantedFromTheLastSupplierAtItsPrice() {
        ordered("2026-03-02", "8");
        assertEquals(List.of(), wanted());
        ordered("2026-03-05", "30");
        Wanted tea = wanted().getFirst();
        assertEquals(List.of(Quantity.of(38), Quantity.of(10), Quantity.ZERO, Quantity.of(28)),
                List.of(tea.ordered(), tea.onHand(), tea.incoming(), tea.missing()));
        assertEquals(List.of("茶厂", "4.00", "2026-03-02"), List.of(tea.supplierName(), String.valueOf(tea.price()),
                tea.since().toString()));
        assertEquals("XD-202603-0001 安康超市 8件；XD-202603-0002 安康超市 30件", tea.whom());
        bought("20");
        assertEquals(Quantity.of(8), wanted().getFirst().missing());
    }

    @Test
    void whatIsDeliveredOrGivenUpIsNotWantedAnyMore() {
        Document first = ordered("2026-03-02", "8");
        Document second = ordered("2026-03-05", "30");
        shop.post(Draft.of(DocumentKind.DELIVERY, LocalDate.parse("2026-03-06")).following(first.id()));
        assertEquals(Quantity.of(28), wanted().getFirst().missing());
        shop.trading.closeOrder(second.id(), "客户取消", Actor.OWNER);
        assertEquals(List.of(), wanted());
    }

    @Test
    void oneDraftASupplierIsMadeAndNothingIsWantedTwice() {
        ordered("2026-03-05", "30");
        shop.post(Draft.of(DocumentKind.SALES_ORDER, LocalDate.parse("2026-03-06")).customer(TradingShop.AN)
                .lines(List.of(TradingShop.line(TradingShop.CUP, "5", "9.00"))));
        List<DocumentId> drafts = new BuyToOrder(shop.trading).drafts(wanted(), TODAY, Actor.OWNER);
        Draft tea = shop.database.documents().get(drafts.getFirst()).typed();
        Draft cups = shop.database.documents().get(drafts.getLast()).typed();
        assertEquals(List.of(2, TradingShop.FARM, Quantity.of(20), "4.00", "XD-202603-0001 安康超市 30件"),
                List.of(drafts.size(), tea.supplier(), tea.lines().getFirst().quantity(),
                        String.valueOf(tea.lines().getFirst().price()), tea.lines().getFirst().marks().remark()));
        assertNull(cups.supplier());
        assertEquals(List.of(), wanted());
        shop.trading.postDraft(drafts.getFirst(), Actor.OWNER);
        assertEquals(List.of(), wanted());
    }

    @Test
    void theReceiptTellsWhoWaitsForItsGoodsUntilTheyAreDelivered() {
        Document order = ordered("2026-03-05", "30");
        Document receipt = shop.buy("2026-03-08", TradingShop.line(TradingShop.TEA, "20", "4.00"));
        assertEquals(List.of("XD-202603-0001 30"), waiting(receipt));
        shop.post(Draft.of(DocumentKind.DELIVERY, LocalDate.parse("2026-03-09")).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(25), ""))));
        assertEquals(List.of("XD-202603-0001 5"), waiting(receipt));
        assertEquals(List.of(), waiting(shop.buy("2026-03-08", TradingShop.line(TradingShop.CUP, "1", "4.00"))));
    }

    private List<String> waiting(Document receipt) {
        return shop.database.buyQueries().waitingFor(receipt.id()).stream()
                .map((Waiting one) -> one.number() + " " + one.quantity()).toList();
    }

    private List<Wanted> wanted() {
        return shop.database.buyQueries().wanted();
    }

    private Document ordered(String date, String quantity) {
        return shop.post(Draft.of(DocumentKind.SALES_ORDER, LocalDate.parse(date)).customer(TradingShop.AN)
                .lines(List.of(TradingShop.line(TradingShop.TEA, quantity, "6.00"))));
    }

    private void bought(String quantity) {
        shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.parse("2026-03-07")).supplier(TradingShop.FARM)
                .lines(List.of(TradingShop.line(TradingShop.TEA, quantity, "4.00"))));
    }
}
