package org.suanpan.persistence.trade;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.BookFigures.Available;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.BRANCH;
import static org.suanpan.persistence.TradingShop.FARM;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class ReservationTest {

    private static final CustomerId BAI = new CustomerId(3);

    @TempDir
    Path folder;

    private TradingShop shop;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> {
            shop.database.customers().add(new Customer(BAI, "C2", "白鹭便利店", Contact.NONE, "", "", "", "", 0, null, 1));
            shop.database.storeFacts().set("books.reservation", "block");
        });
        shop.open("2026-01-01", TEA, "10", "30.00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void goodsHeldForAnotherCustomerAreNotSoldAndNothingHasChanged() {
        Document order = shop.post(order(BAI, "8"));
        assertEquals(new Problem("reserve.taken", List.of("P1 绿茶", Quantity.of(8), "件", order.number().text() + " 白鹭便利店 8 件",
                Quantity.of(10), Quantity.of(3))), assertThrows(Rejected.class, () -> shop.post(sale("3"))).problem());
        assertEquals(new Available(Quantity.of(10), Quantity.of(8), Quantity.ZERO), available());
        assertEquals("XS-202601-0001", shop.post(sale("2")).number().text());
        assertEquals("reserve.taken", refusal(sale("1")));
    }

    @Test
    void theOrderItselfAndItsCustomerTakeThem() {
        Document order = shop.post(order(BAI, "8"));
        shop.post(deliver(order, "5"));
        assertEquals(new Available(Quantity.of(5), Quantity.of(3), Quantity.ZERO), available());
        shop.post(sale("1").customer(BAI));
        assertEquals("reserve.taken", refusal(sale("2")));
        shop.post(deliver(order, "3"));
        shop.post(sale("1"));
    }

    @Test
    void releasingIsOneActionAndCanBeTakenBack() {
        Document order = shop.post(order(BAI, "8"));
        shop.trading.hold(order.id(), false, Actor.OWNER);
        assertEquals(new Available(Quantity.of(10), Quantity.ZERO, Quantity.ZERO), available());
        shop.post(sale("3"));
        shop.trading.hold(order.id(), true, Actor.OWNER);
        assertEquals("reserve.taken", refusal(sale("1")));
        shop.trading.closeOrder(order.id(), "不要了", Actor.OWNER);
        shop.post(sale("7"));
        assertEquals("document.not-an-open-order",
                assertThrows(Rejected.class, () -> shop.trading.hold(order.id(), true, Actor.OWNER)).problem().key());
    }

    @Test
    void aWarningOrNothingRefusesNothingAndOrdersNeedNotHold() {
        shop.post(order(BAI, "8"));
        set("books.reservation", "warn");
        assertEquals(List.of(Quantity.of(1)), shop.trading.taken(sale("3")).stream().map(taken -> taken.lacking()).toList());
        shop.post(sale("3"));
        set("books.reservation", "off");
        assertEquals(List.of(), shop.trading.taken(sale("3")));
        set("books.reservation", "block");
        set("books.orders-reserve", "no");
        shop.post(order(BAI, "9"));
        assertEquals(new Available(Quantity.of(7), Quantity.of(8), Quantity.ZERO), available());
    }

    @Test
    void whatIsHeldInOneWarehouseIsNotHeldInAnother() {
        shop.post(order(BAI, "8").warehouse(BRANCH));
        shop.post(sale("10"));
    }

    @Test
    void availableIsOnHandLessHeldPlusOrderedAndTheWarehousesAddUpToTheShop() {
        set("books.reservation", "off");
        Random random = new Random(58);
        shop.open("2026-01-02", TEA, "500", "900.00");
        for (int i = 0; i < 40; i++) {
            WarehouseId place = random.nextBoolean() ? BRANCH : WarehouseId.MAIN;
            String quantity = String.valueOf(1 + random.nextInt(9));
            switch (random.nextInt(4)) {
                case 0 -> {
                    Document order = shop.post(order(random.nextBoolean() ? AN : BAI, quantity).warehouse(WarehouseId.MAIN));
                    shop.trading.hold(order.id(), random.nextInt(4) > 0, Actor.OWNER);
                    if (random.nextBoolean()) {
                        shop.post(deliver(order, "1"));
                    }
                }
                case 1 -> shop.post(Draft.of(DocumentKind.PURCHASE_ORDER, LocalDate.of(2026, 1, 10)).supplier(FARM)
                        .warehouse(place).lines(List.of(line(TEA, quantity, "2"))));
                case 2 -> shop.post(Draft.of(DocumentKind.GOODS_RECEIPT, LocalDate.of(2026, 1, 10)).supplier(FARM)
                        .warehouse(place).lines(List.of(line(TEA, quantity, "2"))));
                default -> shop.post(order(BAI, quantity).warehouse(place));
            }
            Available whole = available();
            Available main = shop.database.bookFigures().available(TEA, WarehouseId.MAIN);
            Available branch = shop.database.bookFigures().available(TEA, BRANCH);
            assertEquals(whole, new Available(main.onHand().plus(branch.onHand()), main.reserved().plus(branch.reserved()),
                    main.onOrder().plus(branch.onOrder())), "step " + i);
            assertEquals(main.onHand().minus(main.reserved()).plus(main.onOrder()), main.available());
            assertEquals(branch.reserved(), shop.database.reservations().of(TEA, BRANCH).stream().map(held -> held.left())
                    .reduce(Quantity.ZERO, Quantity::plus));
            assertEquals(main.onHand(), shop.database.bookFigures().quantity(TEA, WarehouseId.MAIN, null));
        }
    }

    private void set(String name, String value) {
        shop.database.unitOfWork().write(() -> shop.database.storeFacts().set(name, value));
    }

    private Available available() {
        return shop.database.bookFigures().available(TEA);
    }

    private String refusal(Draft draft) {
        return assertThrows(Rejected.class, () -> shop.post(draft)).problem().key();
    }

    private static Draft sale(String quantity) {
        return TradingShop.draft("2026-01-15", line(TEA, quantity, "5"));
    }

    private static Draft order(CustomerId who, String quantity) {
        return Draft.of(DocumentKind.SALES_ORDER, LocalDate.of(2026, 1, 10)).customer(who).lines(List.of(line(TEA, quantity, "5")));
    }

    private static Draft deliver(Document order, String quantity) {
        return Draft.of(DocumentKind.DELIVERY, LocalDate.of(2026, 1, 15)).following(order.id())
                .lines(List.of(DraftLine.ofOrigin(1, Quantity.parse(quantity), "")));
    }
}
