package org.suanpan.core.importing.run;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.suanpan.core.base.Money;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.MergedRange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RowRulesTest {

    @Test
    void aReturnCarriesMoney() {
        assertTrue(ReturnRule.isReturn(new BigDecimal("-2"), Money.parse("-5.00"), false));
        assertFalse(ReturnRule.isReturn(new BigDecimal("-2"), Money.ZERO, false), "a write-off at price 0");
        assertFalse(ReturnRule.isReturn(BigDecimal.ONE, Money.parse("-11062.06"), false), "a bad debt");
        assertTrue(ReturnRule.isReturn(null, Money.parse("-5.00"), false), "no quantity column");
        assertTrue(ReturnRule.isReturn(BigDecimal.TWO, Money.parse("5.00"), ReturnRule.isCalledReturn("销售退货单")));
    }

    @Test
    void aMergedCellBelongsToEveryLineItCovers() {
        FillDown fill = new FillDown(List.of(0), List.of(new MergedRange(5, 7, 0, 0)), 2);
        assertEquals("XS1", written(fill.fill(5, cells("XS1", "茶"))));
        assertEquals("XS1", written(fill.fill(6, cells("", "水"))));
        assertEquals("XS1", written(fill.fill(7, cells("", "糖"))));
        assertEquals("", written(fill.fill(8, cells("", "盐"))));
    }

    @Test
    void dittoMeansTheLineAbove() {
        FillDown fill = new FillDown(List.of(0), List.of(), 2);
        fill.fill(2, cells("大华", "茶"));
        assertEquals("大华", written(fill.fill(3, cells("同上", "水"))));
        assertEquals("大华", written(fill.fill(4, cells("〃", "糖"))));
    }

    private static List<Cell> cells(String first, String second) {
        return List.of(Cell.text(first), Cell.text(second));
    }

    private static String written(List<Cell> cells) {
        return cells.getFirst().written();
    }
}
