package org.suanpan.persistence.trade.offer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.buy.Offer;
import org.suanpan.core.trade.buy.Offers;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// One product's suppliers held against each other.
class OffersTest {

    private static final SupplierId MILL = new SupplierId(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;
    private Offers offers;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> shop.database.suppliers().add(new Supplier(MILL, "S2", "面粉厂", Contact.NONE, "", 0, 1)));
        offers = shop.database.pool().offers();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theCheapestLastPriceLeadsWithWhatTheYearCameTo() {
        buy(FARM, "2024-05-01", line(TEA, "10", "3.00"));
        buy(FARM, "2026-01-05", line(TEA, "10", "5.00"));
        Document last = buy(FARM, "2026-02-05", line(TEA, "30", "6.00"), line(CUP, "1", "1.00"));
        Document cheap = buy(MILL, "2026-02-20", line(TEA, "4", "5.50"));
        Document back = shop.post(Draft.of(DocumentKind.PURCHASE_RETURN, LocalDate.parse("2026-03-01")).supplier(FARM).lines(List.of(line(TEA, "2", "6.00"))));

        List<Offer> all = offers.of(TEA, TODAY);
        assertEquals(List.of("面粉厂 5.50 2026-02-20 cheapest", "茶厂 6.00 2026-02-05 "), all.stream().map(OffersTest::words).toList());
        assertEquals(cheap.id(), all.getFirst().last().document());
        Offer.Year year = all.getLast().year();
        assertEquals("2 5.00 5.75 40 0.05", year.purchases() + " " + year.lowest() + " " + year.average() + " " + year.bought() + " " + year.returned());
        assertEquals(back.id(), year.returnedIn());
        assertEquals(last.id(), all.getLast().last().document());
        assertNull(all.getLast().delivery(), "nothing was ordered");
        assertEquals(List.of("绿茶", "杯子"), offers.of(FARM, TODAY).stream().map(Offer::name).sorted().toList().reversed());
    }

    @Test
    void daysRunFromTheOrderToItsFirstGoods() {
        Document order = shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.parse("2026-03-01")).supplier(FARM)
                .lines(List.of(line(TEA, "10", "5.00"))));
        Document first = came(order, "2026-03-06", 4);
        came(order, "2026-03-16", 6);
        assertEquals(new Offer.Delivery(5, 1, first.id()), offers.of(TEA, TODAY).getFirst().delivery());
        assertEquals(false, offers.of(TEA, TODAY).getFirst().isCheapest(), "one supplier alone is no comparison");
    }

    @Test
    void whatWasTakenBackAndWhatCameLaterIsNotThere() {
        Document wrong = buy(FARM, "2026-02-01", line(TEA, "1", "1.00"));
        shop.reverse(wrong, "2026-02-02");
        buy(FARM, "2026-03-19", line(TEA, "1", "7.00"));
        assertEquals(List.of(), offers.of(TEA, LocalDate.of(2026, 3, 18)));
        assertEquals("茶厂 7.00 2026-03-19 ", words(offers.of(TEA, TODAY).getFirst()));
    }

    private Document came(Document order, String date, long quantity) {
        return shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse(date)).supplier(FARM).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.of(quantity), ""))));
    }

    private Document buy(SupplierId from, String date, DraftLine... lines) {
        return shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.parse(date)).supplier(from).lines(List.of(lines)));
    }

    private static String words(Offer offer) {
        return offer.supplierName() + " " + offer.last().gross() + " " + offer.last().date() + " " + (offer.isCheapest() ? "cheapest" : "");
    }
}
