package org.suanpan.core.document;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DocumentNumberTest {

    @Test
    void aNumberNamesKindMonthAndPlaceAndGrowsWhenAMonthIsFull() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertEquals("XS-202603-0001", DocumentNumber.of(DocumentKind.DELIVERY, day, 1).text());
        assertEquals("KC-202603-10000", DocumentNumber.of(DocumentKind.OPENING_STOCK, day, 10_000).text());
    }
}
