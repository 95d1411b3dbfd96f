package org.suanpan.core.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SoughtDocumentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.5     | 1234.50
            ￥1,234.50 | 1234.50
            ¥ 88       | 88.00
            12,345,678 | 12345678.00
            300元      | 300.00
            9.9        | 9.90
            0012       | 12.00
            """)
    void anAmountIsReadAsItIsWritten(String typed, String amount) {
        assertEquals(Money.parse(amount), SoughtDocument.of(typed, false).orElseThrow().amount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0012", "xs-202611", "XS-202611-0012", "S12"})
    void aPartOfANumberHoldsADigit(String typed) {
        assertEquals(typed, SoughtDocument.of(typed, false).orElseThrow().number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xfct", "学府", "12", "138 0012", "1.234", "12.", "1,23", "0012'--"})
    void whatCanBeNeitherIsNotLookedFor(String typed) {
        assertTrue(SoughtDocument.of(typed, false).isEmpty(), typed);
    }

    @Test
    void twoDigitsAreEnoughWhereADocumentIsMeant() {
        assertEquals(new SoughtDocument("12", Money.parse("12")), SoughtDocument.of("12", true).orElseThrow());
        assertNull(SoughtDocument.of("￥12", true).orElseThrow().number());
    }
}
