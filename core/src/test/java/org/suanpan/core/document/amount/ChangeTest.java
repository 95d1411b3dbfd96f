package org.suanpan.core.document.amount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({"NONE, 12.34, 0.00", "JIAO, 12.34, 0.04", "YUAN, 12.34, 0.34", "YUAN, 12.00, 0.00", "YUAN, 0.80, 0.00",
            "JIAO, 0.09, 0.00", "JIAO, 0.10, 0.00", "YUAN, 0.00, 0.00"})
    void smallMoneyIsLetOffDownwardsAndNeverTheWholeAmount(RoundOff step, String amount, String off) {
        assertEquals(off, step.of(Money.parse(amount)).toString());
    }

    @Test
    void changeIsWhatWasReceivedAboveWhatIsDue() {
        assertEquals("37.70", Change.of(Money.parse("12.30"), Money.parse("50")).toString());
        assertEquals("0.00", Change.of(Money.parse("12.30"), Money.parse("12.30")).toString());
    }

    @Test
    void tooLittleIsRefusedAndSaysWhatIsMissing() {
        Rejected refused = assertThrows(Rejected.class, () -> Change.of(Money.parse("12.30"), Money.parse("10")));
        assertEquals("counter.too-little", refused.problem().key());
        assertEquals("[10.00, 12.30, 2.30]", refused.problem().arguments().toString());
    }
}
