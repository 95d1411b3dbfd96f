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
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// A quotation, its versions, and the order one of them becomes.
class QuotationsTest {

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

    private static Draft on(String day, DocumentKind kind) {
        return Draft.of(kind, LocalDate.parse(day));
    }

    private Document quoted(DraftLine... lines) {
        return shop.post(on("2026-03-02", DocumentKind.QUOTATION).customer(TradingShop.AN).lines(List.of(lines)));
    }

    private Document version(Document of, DraftLine... lines) {
        return shop.post(on("2026-03-05", DocumentKind.QUOTATION).following(of.id()).lines(List.of(lines)));
    }

    private Document ordered(Document quotation) {
        return shop.post(on("2026-03-06", DocumentKind.SALES_ORDER).following(quotation.id()));
    }

    @Test
    void aNewVersionSaysItsOwnGoodsAndPricesAndTheFirstStaysAsItWas() {
        Document first = quoted(TradingShop.line(TradingShop.TEA, "10", "5.00"));
        Document second = version(first, TradingShop.line(TradingShop.TEA, "20", "4.50"), TradingShop.line(TradingShop.CUP, "1", "3.00"));
        assertEquals("93.00", second.amounts().gross().toString());
        assertEquals(TradingShop.AN, second.typed().customer());
        assertEquals(first, shop.database.documents().get(first.id()));
    }

    @Test
    void theAcceptedVersionBecomesAnOrderAtItsQuotedAmountsAndIsDeliveredFromThere() {
        shop.buy("2026-03-01", TradingShop.line(TradingShop.TEA, "30", "2.00"));
        Document first = quoted(TradingShop.line(TradingShop.TEA, "10", "5.00"));
        Document second = shop.post(on("2026-03-05", DocumentKind.QUOTATION).following(first.id()).discount(Money.parse("1.00"))
                .lines(List.of(TradingShop.line(TradingShop.TEA, "3", "4.50"))));
        Document order = ordered(second);
        assertEquals("12.50", order.amounts().gross().toString());
        Document delivery = shop.post(on("2026-03-07", DocumentKind.DELIVERY).following(order.id()));
        assertEquals("12.50", delivery.amounts().gross().toString());
    }

    @Test
    void onlyOneVersionCanBeOrdered() {
        Document first = quoted(TradingShop.line(TradingShop.TEA, "10", "5.00"));
        Document second = version(first, TradingShop.line(TradingShop.TEA, "10", "4.50"));
        Document third = version(second, TradingShop.line(TradingShop.TEA, "10", "4.00"));
        Document order = ordered(second);
        for (Document other : List.of(first, second, third)) {
            Problem refused = assertThrows(Rejected.class, () -> ordered(other)).problem();
            assertEquals(Problem.of("document.quotation-ordered", other.number().text(), order.number().text()), refused);
        }
        shop.trading.closeOrder(order.id(), "客户不要了", Actor.OWNER);
        assertEquals("40.00", ordered(third).amounts().gross().toString());
    }

    @Test
    void aQuotationIsGoodForFifteenDaysUnlessItSaysOtherwise() {
        assertEquals(LocalDate.parse("2026-03-17"), quoted(TradingShop.line(TradingShop.TEA, "1", "5.00")).typed().due());
        assertEquals(LocalDate.parse("2026-03-31"), shop.post(on("2026-03-02", DocumentKind.QUOTATION).customer(TradingShop.AN)
                .due(LocalDate.parse("2026-03-31")).lines(List.of(TradingShop.line(TradingShop.TEA, "1", "5.00")))).typed().due());
    }

    @Test
    void aDayOfValidityBeforeTheQuotationIsRefused() {
        Draft draft = on("2026-03-02", DocumentKind.QUOTATION).customer(TradingShop.AN).due(LocalDate.parse("2026-03-01"))
                .lines(List.of(TradingShop.line(TradingShop.TEA, "1", "5.00")));
        assertEquals(Problem.of("document.valid-before-written", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-02")),
                assertThrows(Rejected.class, () -> shop.post(draft)).problem());
    }

    @Test
    void anOrderFollowsNothingButAQuotation() {
        Document first = quoted(TradingShop.line(TradingShop.TEA, "10", "5.00"));
        Document order = ordered(first);
        assertEquals("document.origin-not-standing", assertThrows(Rejected.class, () -> ordered(order)).problem().key());
    }
}
