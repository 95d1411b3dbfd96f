package org.suanpan.core.price.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.product.ProductId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeservedTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final ProductId TEA = new ProductId(1);
    private static final ProductId CUP = new ProductId(2);

    @Test
    void everyFullTenGiveOneOrTheFirstTenOnly() {
        Gift each = new Gift(TEA, Quantity.of(10), null, Quantity.of(1), true);
        Gift once = new Gift(TEA, Quantity.of(10), null, Quantity.of(1), false);
        assertEquals(List.of("0", "1", "1", "2", "3"), free(each, "9.9", "10", "19", "20", "39.5"));
        assertEquals(List.of("0", "1", "1", "1", "1"), free(once, "9.9", "10", "19", "20", "39.5"));
        assertEquals(List.of("0"), free(each, "-10"), "what comes back earns nothing");
    }

    private static List<String> free(Gift gift, String... bought) {
        return List.of(bought).stream().map(b -> gift.free(Quantity.parse(b)).toString()).toList();
    }

    @Test
    void theGiftCanBeAnotherProduct() {
        Deserved deserved = Deserved.of(List.of(gift(1, CUP, "2", true)), Map.of(TEA, Quantity.of(25), CUP, Quantity.of(50)),
                Money.ZERO);
        assertEquals(CUP, deserved.gifts().getFirst().terms().goods());
        assertEquals(Quantity.of(4), deserved.gifts().getFirst().quantity());
    }

    @Test
    void ofSeveralGiftsOfOneProductTheBestOneCountsAndDifferentGiftsStandSideBySide() {
        Promotion ten = gift(1, null, "1", true);
        Promotion twenty = new Promotion(2, "买二十送三", null, "", new Gift(TEA, Quantity.of(20), null, Quantity.of(3), true), FIRST, LAST);
        Promotion cup = gift(3, CUP, "1", false);
        assertEquals(List.of("1 1", "3 1"), given(List.of(ten, twenty, cup), 10));
        assertEquals(List.of("2 3", "3 1"), given(List.of(ten, twenty, cup), 20));
    }

    private static List<String> given(List<Promotion> inForce, long bought) {
        return Deserved.of(inForce, Map.of(TEA, Quantity.of(bought)), Money.ZERO).gifts().stream()
                .map(free -> free.promotion().id() + " " + free.quantity()).toList();
    }

    @Test
    void anOrderGetsItsDiscountFromTheVeryFenItBeginsAt() {
        OrderDiscount off = new OrderDiscount(Money.parse("500"), Money.parse("20"), null);
        assertEquals(Money.ZERO, off.of(Money.parse("499.99")));
        assertEquals(Money.parse("20"), off.of(Money.parse("500")));
        OrderDiscount rate = new OrderDiscount(Money.parse("100"), null, Rate.parse("0.95"));
        assertEquals(Money.parse("5.00"), rate.of(Money.parse("100.10")), "95.095 is asked as 95.10");
    }

    @Test
    void theLargestDiscountWins() {
        Promotion off = order(1, new OrderDiscount(Money.parse("100"), Money.parse("20"), null));
        Promotion rate = order(2, new OrderDiscount(Money.parse("100"), null, Rate.parse("0.9")));
        assertEquals(Optional.of("1 20.00"), discount(List.of(off, rate), "150"));
        assertEquals(Optional.of("1 20.00"), discount(List.of(rate, off), "200"), "of equal ones the older");
        assertEquals(Optional.of("2 30.00"), discount(List.of(off, rate), "300"));
        assertEquals(Optional.empty(), discount(List.of(off, rate), "99.99"));
    }

    private static Optional<String> discount(List<Promotion> inForce, String amount) {
        return Deserved.of(inForce, Map.of(), Money.parse(amount)).discount().map(o -> o.promotion().id() + " " + o.amount());
    }

    @Test
    void itEndsByItselfAfterItsLastDay() {
        Promotion promotion = gift(1, null, "1", true);
        assertFalse(promotion.isInForce(FIRST.minusDays(1)));
        assertTrue(promotion.isInForce(FIRST));
        assertTrue(promotion.isInForce(LAST));
        assertFalse(promotion.isInForce(LAST.plusDays(1)));
    }

    @Test
    void termsThatGiveNothingAreRefused() {
        assertRefused("price.rule-minimum", () -> new Gift(TEA, Quantity.ZERO, null, Quantity.of(1), true));
        assertRefused("price.promotion-free", () -> new Gift(TEA, Quantity.of(1), null, Quantity.ZERO, true));
        assertRefused("price.promotion-one-figure", () -> new OrderDiscount(Money.parse("1"), null, null));
        assertRefused("price.promotion-off", () -> new OrderDiscount(Money.parse("10"), Money.parse("10.01"), null));
        assertRefused("price.rule-rate", () -> new OrderDiscount(Money.parse("10"), null, Rate.ONE));
        assertRefused("price.promotion-name", () -> new Promotion(0, " ", null, "", gift(1, null, "1", true).terms(), FIRST, null));
        assertRefused("price.rule-days", () -> new Promotion(0, "x", null, "", gift(1, null, "1", true).terms(), LAST, FIRST));
    }

    private static void assertRefused(String key, Runnable making) {
        assertEquals(key, assertThrows(Rejected.class, making::run).problem().key());
    }

    @Test
    void whatALineStandsOnIsReadBackAsItWasWritten() {
        for (PriceReason reason : List.of(PriceReason.of(PriceGround.LIST), PriceReason.gift(7), PriceReason.gift(7).order(2),
                new PriceReason(PriceGround.PROMOTION, 12, UnitPrice.parse("2.5"), 0),
                new PriceReason(PriceGround.PROMOTION, 12, UnitPrice.parse("2.5"), 3), PriceReason.of(PriceGround.LEVEL).order(3))) {
            assertEquals(Optional.of(reason), PriceReason.parse(reason.text()), reason.text());
        }
        assertEquals(Optional.empty(), PriceReason.parse(""));
        assertEquals(Optional.empty(), PriceReason.parse("临期"));
    }

    private static Promotion gift(long id, @Nullable ProductId given, String free, boolean repeats) {
        return new Promotion(id, "买十送", null, "", new Gift(TEA, Quantity.of(10), given, Quantity.parse(free), repeats), FIRST, LAST);
    }

    private static Promotion order(long id, OrderDiscount terms) {
        return new Promotion(id, "满减", null, "", terms, FIRST, LAST);
    }
}
