package org.suanpan.core.document;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.suanpan.core.base.Money;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ChineseCapitalsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "rmb_upper.csv", numLinesToSkip = 1)
    void anAmountIsWrittenInCapitals(String amount, String capitals, String others, String note) {
        assertEquals(capitals.replace("人民币", ""), ChineseCapitals.of(Money.rounded(new BigDecimal(amount))), note);
    }
}
