package org.suanpan.persistence.price;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.Promoting;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.price.promotion.Promotion.Terms;
import org.suanpan.core.price.promotion.PromotionService;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;

class PromotionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final CustomerId WALK_IN = new CustomerId(1);
    private static final Gift TEN = new Gift(TEA, Quantity.of(10), CUP, Quantity.parse("0.5"), true);

    @TempDir
    Path folder;

    private TradingShop shop;
    private Promotions book;
    private Promoting promoting;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        book = shop.database.promotions();
        promoting = on(LocalDate.of(2026, 3, 20));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyKindIsReadBackAsItWasWritten() {
        for (Terms terms : List.of(TEN, new Gift(TEA, Quantity.of(1), null, Quantity.of(1), false),
                new OrderDiscount(Money.parse("500"), Money.parse("20"), null),
                new OrderDiscount(Money.parse("500"), null, Rate.parse("0.95")))) {
            Promotion promotion = promotion("三月", AN, "批发", terms, null);
            long id = promoting.add(promotion);
            assertEquals(new Promotion(id, "三月", AN, "批发", terms, FIRST, null), book.get(id));
        }
        assertEquals(List.of("绿茶 杯子 安康超市", "绿茶  安康超市", "  安康超市", "  安康超市"),
                book.all().stream().map(n -> n.bought() + " " + n.given() + " " + n.customer()).toList());
    }

    @Test
    void itHoldsFromItsFirstToItsLastDayWithoutAnybodyEndingIt() {
        promoting.add(promotion("三月", null, "", TEN, LAST));
        assertEquals(List.of(0, 1, 1, 0), List.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1)).stream()
                .map(day -> book.inForce(AN, day).size()).toList());
    }

    @Test
    void endedTodayItHoldsForYesterdayAndStaysToBeExplained() {
        long id = promoting.add(promotion("三月", null, "", TEN, LAST));
        on(LocalDate.of(2026, 3, 20)).end(id);
        assertEquals(1, book.inForce(AN, LocalDate.of(2026, 3, 19)).size());
        assertEquals(0, book.inForce(AN, LocalDate.of(2026, 3, 20)).size());
        assertEquals(List.of(), book.all());
        assertEquals("三月", book.get(id).name());
        assertEquals("price.promotion-unknown", assertThrows(Rejected.class, () -> promoting.end(id)).problem().key());
    }

    @Test
    void itIsForEverybodyForALevelOrForOneCustomer() {
        promoting.add(promotion("大家", null, "", TEN, LAST));
        promoting.add(promotion("批发客户", null, "批发", TEN, LAST));
        promoting.add(promotion("安康", AN, "", TEN, LAST));
        assertEquals(List.of("大家", "安康"), names(AN));
        shop.database.unitOfWork().write(() -> shop.database.prices().keepLevel(AN, "批发", FIRST));
        assertEquals(List.of("大家", "批发客户", "安康"), names(AN));
        assertEquals(List.of("大家"), names(WALK_IN));
        assertEquals(List.of("大家"), names(null));
    }

    private List<String> names(@Nullable CustomerId customer) {
        return book.inForce(customer, LAST).stream().map(Promotion::name).toList();
    }

    private static Promotion promotion(String name, @Nullable CustomerId customer, String level, Terms terms,
            @Nullable LocalDate until) {
        return new Promotion(0, name, customer, level, terms, FIRST, until);
    }

    private Promoting on(LocalDate day) {
        return new PromotionService(shop.database.unitOfWork(), book,
                Clock.fixed(day.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
