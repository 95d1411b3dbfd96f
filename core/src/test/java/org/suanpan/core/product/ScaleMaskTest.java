package org.suanpan.core.product;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ScaleMaskTest {

    @Test
    void aLabelTellsTheGoodsAndTheirWeight() {
        assertEquals(Optional.of(new ScaleLabel("10012", 1250, Money.ZERO)), ScaleMask.STANDARD.read("2210012012504"));
    }

    @Test
    void anotherMaskReadsTheAmount() {
        assertEquals(Optional.of(new ScaleLabel("10012", 0, Money.parse("15.00"))),
                new ScaleMask("25IIIIIPPPPPC").read("2510012015001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2210012012505", "6901234567803", "221001201250", "22100120125X4", ""})
    void aWrongCheckDigitAnotherPrefixLengthOrSignIsNoLabel(String code) {
        assertEquals(Optional.empty(), ScaleMask.STANDARD.read(code));
    }

    @Test
    void figuresOfTheMaskStandForThemselves() {
        assertEquals(Optional.empty(), new ScaleMask("25IIIIIWWWWWC").read("2210012012504"));
    }

    @Test
    void anEmptyMaskReadsNothing() {
        assertEquals(Optional.empty(), new ScaleMask(" ").read("2210012012504"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6#IIIIIWWWWWC", "2#IIIII", "2#WWWWWC", "2#IIIIIWWPPPC", "2#IIIIIWWWWWCC", "abc"})
    void aMaskThatCannotBeReadIsRefused(String pattern) {
        assertEquals("product.scale-mask", assertThrows(Rejected.class, () -> new ScaleMask(pattern)).problem().key());
    }

    @ParameterizedTest
    @CsvSource({"千克, 1.2500", "斤, 2.5000", "两, 25.0000", "克, 1250.0000"})
    void theWeightIsSaidInTheUnitOfTheGoods(String unit, String weight) {
        assertEquals(Optional.of(weight), new ScaleLabel("10012", 1250, Money.ZERO).in(unit)
                .map(quantity -> quantity.value().toPlainString()));
    }

    @Test
    void aUnitThatIsNoWeightTakesNone() {
        assertEquals(Optional.empty(), new ScaleLabel("10012", 1250, Money.ZERO).in("瓶"));
    }

    @ParameterizedTest
    @CsvSource({"15.00, 12.00, 1.250", "10.00, 3.00, 3.333", "10.00, 0, 1", "0.01, 100, 1"})
    void anAmountBuysAsMuchAsItsPriceSays(String amount, String price, String quantity) {
        assertEquals(0, new ScaleLabel("10012", 0, Money.parse(amount)).bought(UnitPrice.parse(price)).value()
                .compareTo(new BigDecimal(quantity)));
    }
}
