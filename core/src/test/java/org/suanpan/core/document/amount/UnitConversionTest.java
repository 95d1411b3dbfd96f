package org.suanpan.core.document.amount;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Typed units and base units (R8, C1).
class UnitConversionTest {

    private static final String WATER = "P1 矿泉水";

    @Test
    void cartonsBecomeBottlesExactly() {
        assertEquals(Quantity.of(240), UnitConversion.base(1, Quantity.of(10), 24, true, WATER));
        assertEquals(Quantity.of(12), UnitConversion.base(1, Quantity.parse("0.5"), 24, true, WATER));
        assertEquals(Quantity.parse("2.4"), UnitConversion.base(1, Quantity.parse("0.1"), 24, false, WATER));
        assertEquals(Quantity.parse("0.125"), UnitConversion.base(1, Quantity.parse("0.125"), 1, false, WATER));
    }

    @Test
    void aPartOfWhatCannotBeDividedIsRefused() {
        assertEquals(Problem.of("document.indivisible", 3, WATER, Quantity.parse("2.4")),
                refusal(() -> UnitConversion.base(3, Quantity.parse("0.1"), 24, true, WATER)));
        assertEquals(Problem.of("document.indivisible", 3, WATER, Quantity.parse("0.999")),
                refusal(() -> UnitConversion.base(3, Quantity.parse("0.333"), 3, true, WATER)));
    }

    @Test
    void whatIsTypedIsAboveNothingAndHasThreeDecimalsAtMost() {
        assertDoesNotThrow(() -> UnitConversion.typed(1, Quantity.parse("0.001"), false));
        assertDoesNotThrow(() -> UnitConversion.typed(1, Quantity.ZERO, true));
        assertEquals(Problem.of("document.quantity-not-positive", 2),
                refusal(() -> UnitConversion.typed(2, Quantity.ZERO, false)));
        assertEquals(Problem.of("document.quantity-not-positive", 2),
                refusal(() -> UnitConversion.typed(2, Quantity.parse("-0.001"), true)));
        assertEquals(Problem.of("document.quantity-too-fine", 2, Quantity.parse("1.0001")),
                refusal(() -> UnitConversion.typed(2, Quantity.parse("1.0001"), false)));
    }

    @Test
    void conversionsAddUpAndMirror() {
        Random random = new Random(20260304);
        for (int round = 0; round < 2_000; round++) {
            Quantity a = new Quantity(10L * random.nextInt(10_000_000));
            Quantity b = new Quantity(10L * random.nextInt(10_000_000));
            long factor = 1 + random.nextInt(10_000);
            assertEquals(base(a.plus(b), factor), base(a, factor).plus(base(b, factor)));
            assertEquals(base(a, factor).negated(), base(a.negated(), factor));
        }
    }

    private static Quantity base(Quantity typed, long factor) {
        return UnitConversion.base(1, typed, factor, false, WATER);
    }

    private static Problem refusal(Executable action) {
        return assertThrows(Rejected.class, action).problem();
    }
}
