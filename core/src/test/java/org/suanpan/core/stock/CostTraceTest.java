package org.suanpan.core.stock;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.stock.CostTrace.Way;
import org.suanpan.core.stock.LedgerLine.Note;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CostTraceTest {

    @Test
    void whatLeavesTakesItsShareAndTheFormulaGivesTheSameFen() {
        CostTrace trace = CostTrace.of(line("0", "1", "2", "-3.33", "6.67"));
        assertEquals(Way.SHARE, trace.way());
        assertEquals("3 10.00 3.33 3.33", trace.before() + " " + trace.valueBefore() + " " + trace.moved() + " " + trace.computed());
        assertEquals("3.335000", trace.average().toPlainString());
    }

    @Test
    void theLastPieceTakesEverything() {
        assertEquals(Way.ALL, CostTrace.of(line("0", "3", "0", "-10.00", "0.00")).way());
    }

    @Test
    void aReversedPurchaseLeavesAtItsOwnCost() {
        CostTrace trace = CostTrace.of(line("0", "10", "10", "-120.00", "100.00"));
        assertEquals(Way.GIVEN, trace.way());
        assertEquals(Money.parse("110.00"), trace.computed());
    }

    @Test
    void goodsSoldBeforeTheyAreThereSaySo() {
        assertEquals(Way.AHEAD, CostTrace.of(line("0", "2", "-2", "-6.00", "-6.00")).way());
    }

    @Test
    void whatComesBringsItsValueAndACorrectionChangesWorthOnly() {
        assertEquals(Way.BROUGHT, CostTrace.of(line("10", "0", "13", "100.00", "110.00")).way());
        assertEquals(Way.WORTH, CostTrace.of(line("0", "0", "13", "5.00", "115.00")).way());
    }

    private static LedgerLine line(String in, String out, String balance, String change, String value) {
        return new LedgerLine(1, new DocumentId(1), DocumentKind.DELIVERY, "XS-202601-0001", LocalDate.of(2026, 1, 5), "", "",
                Quantity.parse(in), Quantity.parse(out), Quantity.parse(balance), Money.parse(change), Money.parse(value), Note.NONE);
    }
}
