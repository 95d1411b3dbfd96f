package org.suanpan.app.base;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FiguresTest {

    private final Figures chinese = new Figures(new Text(Locale.CHINA));
    private final Figures english = new Figures(new Text(Locale.ENGLISH));

    @Test
    void moneyHasThousandsAndTwoDecimals() {
        assertEquals("1,234,567.80", chinese.money(Money.parse("1234567.80")));
        assertEquals("-0.05", chinese.money(Money.parse("-0.05")));
        assertEquals("-¥12.00", chinese.yuan(Money.parse("-12")));
    }

    @Test
    void tilesAreShortFromAHundredThousandOn() {
        assertEquals("¥99,999.99", chinese.shortYuan(Money.parse("99999.99")));
        assertEquals("¥10万", chinese.shortYuan(Money.parse("100000")));
        assertEquals("¥123.46万", chinese.shortYuan(Money.parse("1234567.80")));
        assertEquals("¥123.5k", english.shortYuan(Money.parse("123456.78")));
        assertEquals("-¥1.23M", english.shortYuan(Money.parse("-1234567.80")));
    }

    @Test
    void aTrendIsSilentWithoutAnEarlierFigure() {
        assertEquals("", chinese.trend(Money.parse("5"), Money.ZERO));
        assertEquals("↑ 25.0%", chinese.trend(Money.parse("125"), Money.parse("100")));
        assertEquals("↓ 100.0%", chinese.trend(Money.ZERO, Money.parse("100")));
    }

    @Test
    void coveredCostShowsNothingOfItself() {
        chinese.costCovered().set(true);
        assertEquals(Figures.COVERED, chinese.cost(Money.parse("12.34")));
        assertEquals(Figures.COVERED, chinese.cost(null));
    }

    @Test
    void quantitiesCarryNoEmptyDecimals() {
        assertEquals("1,200.5", chinese.quantity(Quantity.parse("1200.5000")));
    }
}
