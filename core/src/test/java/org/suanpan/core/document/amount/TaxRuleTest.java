package org.suanpan.core.document.amount;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.TaxMode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Tax inside and outside the price, to the fen (R9, C3, C30).
class TaxRuleTest {

    private final Random random = new Random(20260301);

    @ParameterizedTest
    @CsvSource({
        "INCLUSIVE, 88.80, 0.13,  78.58, 10.22,  88.80",
        "INCLUSIVE, 12.50, 0.13,  11.06,  1.44,  12.50",
        "INCLUSIVE,  9.90, 0.01,   9.80,  0.10,   9.90",
        "INCLUSIVE, 379.00, 0.21, 313.22, 65.78, 379.00",
        "INCLUSIVE, 758.00, 0.21, 626.45, 131.55, 758.00",
        "INCLUSIVE, 11.30, 0.13,  10.00,  1.30,  11.30",
        "EXCLUSIVE, 29.03, 0.13,  29.03,  3.77,  32.80",
        "EXCLUSIVE,  1.94, 0.13,   1.94,  0.25,   2.19",
        "EXCLUSIVE, 10.00, 0,     10.00,  0.00,  10.00",
        "NONE,      11.30, 0.13,  11.30,  0.00,  11.30",
        "INCLUSIVE,  0.00, 0.13,   0.00,  0.00,   0.00",
    })
    void everyExampleComesOutToTheFen(TaxMode mode, String typed, String rate, String net, String tax, String gross) {
        assertEquals(new Amounts(Money.parse(net), Money.parse(tax), Money.parse(gross)),
                TaxRule.split(mode, Rate.parse(rate), Money.parse(typed)));
    }

    @Test
    void aDocumentIsTheSumOfItsLinesAndNothingIsFoundAgainAtItsFoot() {
        Rate most = Rate.parse("0.13");
        Amounts sum = TaxRule.split(TaxMode.INCLUSIVE, most, Money.parse("88.80"))
                .plus(TaxRule.split(TaxMode.INCLUSIVE, most, Money.parse("12.50")))
                .plus(TaxRule.split(TaxMode.INCLUSIVE, Rate.parse("0.01"), Money.parse("9.90")));
        assertEquals(new Amounts(Money.parse("99.44"), Money.parse("11.76"), Money.parse("111.20")), sum);
        Amounts one = TaxRule.split(TaxMode.INCLUSIVE, Rate.parse("0.21"), Money.parse("379.00"));
        assertEquals(new Amounts(Money.parse("626.44"), Money.parse("131.56"), Money.parse("758.00")), one.plus(one));
    }

    @ParameterizedTest
    @EnumSource(TaxMode.class)
    void theTypedColumnStaysNetAndTaxMakeGrossAndARedLineMirrorsIt(TaxMode mode) {
        for (int round = 0; round < 5_000; round++) {
            Money typed = Money.ofFen(random.nextLong(1L << 1 + random.nextInt(50)));
            Rate rate = new Rate(BigDecimal.valueOf(random.nextInt(400_001), 6));
            Amounts amounts = TaxRule.split(mode, rate, typed);
            String about = mode + " " + rate + " " + typed;
            assertEquals(typed, amounts.typed(mode), about);
            assertEquals(amounts.gross(), amounts.net().plus(amounts.tax()), about);
            assertTrue(amounts.tax().fen() >= 0 && amounts.tax().compareTo(amounts.net()) <= 0, about);
            assertEquals(amounts.negated(), TaxRule.split(mode, rate, typed.negated()), about);
            assertEquals(amounts, TaxRule.of(mode, typed, amounts.tax()), about);
            assertEquals(Amounts.ZERO, amounts.minus(amounts), about);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TaxMode.class, names = {"INCLUSIVE", "EXCLUSIVE"})
    void theTaxIsRoundedOnceFromTheExactFraction(TaxMode mode) {
        for (int round = 0; round < 5_000; round++) {
            long fen = random.nextLong(10_000_000);
            long rate = random.nextInt(400_001);
            long whole = mode == TaxMode.INCLUSIVE ? 1_000_000 + rate : 1_000_000;
            long tax = TaxRule.split(mode, new Rate(BigDecimal.valueOf(rate, 6)), Money.ofFen(fen)).tax().fen();
            long off = tax * whole - fen * rate;
            assertTrue(-whole < 2 * off && 2 * off <= whole, mode + " " + fen + " " + rate + " " + tax);
        }
    }
}
