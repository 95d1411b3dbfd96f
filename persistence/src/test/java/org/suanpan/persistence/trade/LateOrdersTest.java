package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.LateOrder;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/// Purchase orders whose goods should be there.
class LateOrdersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

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

    @Test
    void theLatestComesFirstAndWhatIsDueTodayOrWasNeverPromisedIsNotLate() {
        ordered("2026-03-18");
        ordered("2026-03-15");
        ordered("2026-03-20");
        ordered(null);
        assertEquals(List.of("CD-202603-0002", "CD-202603-0001"), late());
        assertEquals(List.of("CD-202603-0002", "CD-202603-0001"), listed());
    }

    @Test
    void anOrderIsLateUntilAllOfItHasComeOrItIsClosed() {
        Document first = ordered("2026-03-15");
        Document second = ordered("2026-03-16");
        received(first, "4");
        assertEquals(List.of("CD-202603-0001", "CD-202603-0002"), late());
        received(first, "6");
        shop.trading.closeOrder(second.id(), "断货", Actor.OWNER);
        assertEquals(List.of(), late());
        assertNull(shop.database.documentQueries().item(first.id()).expected());
    }

    private List<String> late() {
        return shop.database.documentQueries().lateOrders(TODAY, 9).stream().map(LateOrder::number).toList();
    }

    private List<String> listed() {
        return shop.database.documentQueries().page(Set.of(DocumentKind.PURCHASE_ORDER),
                ListQuery.ALL.where("expected", new ColumnTest.Days(null, TODAY.minusDays(1))).sortedBy("expected"), 0, 9)
                .rows().stream().map(DocumentListItem::number).toList();
    }

    private Document ordered(String expected) {
        return shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.parse("2026-03-10")).supplier(TradingShop.FARM)
                .due(expected == null ? null : LocalDate.parse(expected))
                .lines(List.of(TradingShop.line(TradingShop.TEA, "10", "10.00"))));
    }

    private void received(Document order, String quantity) {
        shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse("2026-03-17")).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(quantity), ""))));
    }
}
