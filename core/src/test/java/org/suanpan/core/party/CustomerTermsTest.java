package org.suanpan.core.party;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CustomerTermsTest {

    @ParameterizedTest
    @CsvSource({
            "SALE, 0, 2026-01-15, 2026-01-15",
            "SALE, 30, 2026-01-15, 2026-02-14",
            "MONTH_END, 0, 2026-01-15, 2026-01-31",
            "MONTH_END, 30, 2026-01-15, 2026-03-02",
            "MONTH_END, 60, 2026-02-10, 2026-04-29",
            "MONTH_END, 30, 2028-02-29, 2028-03-30"})
    void theDueDayCountsFromTheSaleOrFromTheEndOfItsMonth(PaymentTerms.From from, int days, LocalDate sale, LocalDate due) {
        assertEquals(due, new PaymentTerms(from, days).due(sale));
    }

    @Test
    void tagsAreKeptOnceAndInOrder() {
        assertEquals(List.of("A级", "餐饮"), CustomerTerms.NONE.tags(List.of(" 餐饮 ", "A级", "", "餐饮")).tags());
    }

    @Test
    void whatIsNegativeIsRefused() {
        assertEquals("credit.days-negative", key(() -> new PaymentTerms(PaymentTerms.From.SALE, -1)));
        assertEquals("credit.limit-negative", key(() -> CustomerTerms.NONE.limit(Money.ofFen(-1), CreditPolicy.WARN)));
        assertEquals("credit.overdue-negative", key(() -> new OverdueRule(CreditPolicy.WARN, 0, Money.ofFen(-1))));
        assertEquals("credit.overdue-negative", key(() -> new OverdueRule(CreditPolicy.WARN, -1, Money.ZERO)));
    }

    private static String key(Runnable refused) {
        return assertThrows(Rejected.class, refused::run).problem().key();
    }
}
