package org.suanpan.core.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class AverageCostTest {

    @Test
    void threePiecesWorthTenLeaveOneByOneWithoutLosingAFen() {
        AverageCost pool = AverageCost.EMPTY.with(Quantity.of(3), Money.parse("10.00"));
        List<Money> costs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            costs.add(pool.costOf(Quantity.of(1)));
            pool = pool.without(Quantity.of(1));
        }
        assertEquals(List.of(Money.parse("3.33"), Money.parse("3.34"), Money.parse("3.33")), costs);
        assertEquals(AverageCost.EMPTY, pool);
    }

    @Test
    void whateverLeavesInWhateverPartsTheWholeValueLeaves() {
        Random dice = new Random(20260301);
        for (int round = 0; round < 500; round++) {
            Quantity all = new Quantity(1 + dice.nextLong(5_000_000));
            Money worth = Money.ofFen(dice.nextLong(100_000_000));
            AverageCost pool = new AverageCost(all, worth);
            Money out = Money.ZERO;
            while (!pool.quantity().isZero()) {
                Quantity part = new Quantity(1 + dice.nextLong(pool.quantity().tenThousandths()));
                out = out.plus(pool.costOf(part));
                pool = pool.without(part);
            }
            assertEquals(worth, out);
        }
    }

    @Test
    void hugeStocksDoNotOverflow() {
        AverageCost pool = new AverageCost(Quantity.of(900_000_000_000L), Money.ofFen(9_000_000_000_000_000L));
        assertEquals(Money.ofFen(3_000_000_000_000_000L), pool.costOf(Quantity.of(300_000_000_000L)));
    }

    @Test
    void unitCostIsShownAndNeverKept() {
        assertEquals(Optional.of(UnitPrice.parse("9.272727")),
                new AverageCost(Quantity.of(110), Money.parse("1020.00")).unitCost());
        assertEquals(Optional.empty(), AverageCost.EMPTY.unitCost());
    }

    @Test
    void moreThanThereIsAndWorthWithoutGoodsCannotBe() {
        AverageCost pool = new AverageCost(Quantity.of(2), Money.parse("6.67"));
        assertThrows(IllegalArgumentException.class, () -> pool.costOf(Quantity.of(3)));
        assertThrows(IllegalArgumentException.class, () -> pool.costOf(Quantity.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new AverageCost(Quantity.ZERO, Money.parse("0.01")));
    }
}
