package org.suanpan.core.report;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AgeingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theDayItIsDueIsNotYetOverdueAndGroupsEndOnTheirLastDay() {
        Receivable r = aged(item("C1", 0, 100), item("C1", 1, 1), item("C1", 30, 2), item("C1", 31, 4), item("C1", 60, 8),
                item("C1", 61, 16), item("C1", 90, 32), item("C1", 91, 64), item("C1", 180, 128), item("C1", 181, 256))
                .getFirst();
        assertEquals(List.of(100L, 3L, 12L, 48L, 192L, 256L), List.of(r.notDue().fen(), r.days30().fen(), r.days60().fen(),
                r.days90().fen(), r.days180().fen(), r.older().fen()));
        assertEquals(611, r.balance().fen());
        assertEquals(511, r.overdue().fen());
    }

    @Test
    void whatHasSettledNothingStandsApartAndMakesNothingLessOverdue() {
        Receivable r = aged(item("C1", 10, 500), item("C1", 100, 300), item("C1", 5, -400)).getFirst();
        assertEquals(List.of(500L, 300L, -400L), List.of(r.days30().fen(), r.days180().fen(), r.unallocated().fen()));
        assertEquals(List.of(800L, 800L, 400L), List.of(r.overdue().fen(), r.open().fen(), r.balance().fen()));
    }

    @Test
    void anAdvanceIsABalanceBelowNothing() {
        Receivable r = aged(item("C1", 10, 500), item("C1", 5, -800)).getFirst();
        assertEquals(List.of(0L, 500L, -800L, -300L),
                List.of(r.notDue().fen(), r.overdue().fen(), r.unallocated().fen(), r.balance().fen()));
    }

    /// A payment in February, five invoices in March, one in April, a payment in May that settled them: seen in April.
    @Test
    void thePartsMakeTheBalanceOnAnyPastDay() {
        Receivable r = aged(item("C1", 41, -100_000), item("C1", 20, 1_000_000), item("C1", 20, 1_000_000),
                item("C1", 20, 1_000_000), item("C1", 20, 1_000_000), item("C1", 20, 1_000_000), item("C1", -10, 10_000_000))
                .getFirst();
        assertEquals(Money.parse("149000.00"), r.balance());
    }

    @Test
    void whoOwesMostComesFirstAndWhoHasNothingOpenNotAtAll() {
        List<Receivable> all = aged(item("C1", 1, 5), item("C2", 1, 9), item("C3", 1, 4), item("C3", 2, -4));
        assertEquals(List.of("C2", "C1", "C3"), all.stream().map(Receivable::code).toList());
        assertEquals(List.of(), aged());
    }

    private static List<Receivable> aged(OpenItem... items) {
        return Ageing.of(List.of(items), TODAY);
    }

    private static OpenItem item(String code, int daysPastDue, long fen) {
        return new OpenItem(code, code, "", "", TODAY.minusDays(daysPastDue), Money.ofFen(fen));
    }
}
