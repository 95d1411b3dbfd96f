package org.suanpan.core.stock.planning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.stock.planning.SlowMover.Category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlanningTest {

    private final Random random = new Random(20260101);

    @Test
    void reachingTheOrderPointIsEnoughToOrder() {
        OrderRule rule = new OrderRule(units(100), units(300), null, LotRule.NONE);
        assertTrue(rule.isDue(onHand(100)));
        assertEquals(units(200), rule.orderQuantity(onHand(100)));
        assertFalse(rule.isDue(onHand(101)));
        assertEquals(Quantity.ZERO, rule.orderQuantity(onHand(101)));
    }

    @Test
    void anOrderIsRaisedToTheMinimumAndThenUpToWholeLots() {
        assertEquals(units(24), new LotRule(units(20), units(12)).covering(units(1)));
        assertEquals(units(36), new LotRule(units(20), units(12)).covering(units(25)));
        assertEquals(Quantity.parse("0.75"), new LotRule(Quantity.ZERO, Quantity.parse("0.25")).covering(Quantity.parse("0.51")));
        assertEquals(Quantity.ZERO, new LotRule(units(20), units(12)).covering(Quantity.ZERO));
    }

    @Test
    void anOrderNeverCoversLessThanWantedNorAWholeLotMore() {
        for (int round = 0; round < 2_000; round++) {
            Quantity wanted = new Quantity(1 + random.nextLong(5_000_000));
            Quantity lot = new Quantity(1 + random.nextLong(500_000));
            Quantity ordered = new LotRule(Quantity.ZERO, lot).covering(wanted);
            assertTrue(ordered.compareTo(wanted) >= 0 && ordered.minus(lot).compareTo(wanted) < 0);
            assertEquals(0, ordered.tenThousandths() % lot.tenThousandths());
        }
    }

    @Test
    void whatConfirmedOrdersNeedIsBoughtOnce() {
        ItemSupply supply = new ItemSupply(units(80), units(10), Quantity.ZERO, units(20), new LotRule(Quantity.ZERO, units(10)));
        Map<String, Quantity> needs = new LinkedHashMap<>(Map.of("P1", units(110), "P2", units(5)));
        ItemSupply plenty = new ItemSupply(units(100), Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, LotRule.NONE);
        assertEquals(Map.of("P1", units(40)), ItemSupply.plan(needs, Map.of("P1", supply, "P2", plenty)));
        ItemSupply bought = new ItemSupply(units(80), units(50), Quantity.ZERO, units(20), LotRule.NONE);
        assertEquals(Map.of(), ItemSupply.plan(needs, Map.of("P1", bought, "P2", plenty)));
    }

    @Test
    void turnoverIsUnknownOnlyWhereThereIsNothingToDivideBy() {
        assertEquals(new Turnover(new BigDecimal("3.00"), new BigDecimal("30.0")),
                Turnover.of(Money.parse("900000"), Money.parse("320000"), Money.parse("280000"), 90));
        assertEquals(new Turnover(new BigDecimal("0.00"), null), Turnover.of(Money.ZERO, Money.parse("100"), Money.ZERO, 90));
        assertEquals(new Turnover(null, null), Turnover.of(Money.parse("10"), Money.ZERO, Money.ZERO, 90));
    }

    @Test
    void theLinesOfLyingTooLongBelongToTheStricterSide() {
        assertEquals(List.of(Category.NEW, Category.DEAD, Category.SLOW, Category.SLOW, Category.WATCH, Category.NORMAL, Category.NONE),
                List.of(lying(50, 60, 999), lying(50, 61, 180), lying(50, 61, 90), lying(181, 61, 1), lying(180, 61, 1),
                        lying(90, 61, 89), lying(0, 1, 1)));
    }

    @Test
    void anItemThatNeverLeftIsDeadHoweverFullTheShelf() {
        assertEquals(Category.DEAD, new SlowMover(units(1), BigDecimal.ONE, null, null).category());
        assertEquals(Category.DEAD, new SlowMover(units(1), BigDecimal.ZERO, 1, null).category());
    }

    private static Category lying(long onHand, int sinceReceipt, int sinceIssue) {
        return new SlowMover(units(onHand), BigDecimal.ONE, sinceIssue, sinceReceipt).category();
    }

    private static OrderRule.Standing onHand(long units) {
        return new OrderRule.Standing(units(units), Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
    }

    private static Quantity units(long units) {
        return Quantity.of(units);
    }
}
