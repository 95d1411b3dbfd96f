package org.suanpan.core.report.profit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LateMoneyTest {

    private static final CustomerId AN = new CustomerId(2);
    private static final DateSpan YEAR = new DateSpan(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31));

    @Test
    void aYearOfLateMoneyCostsTheRate() {
        assertEquals(Map.of(AN, Money.parse("60.00")), costs(change("2025-12-31", "1000.00")));
    }

    @Test
    void whatWasSettledCostsNothingAnyMore() {
        assertEquals(Map.of(AN, Money.parse("1.64")), costs(change("2026-01-01", "1000.00"), change("2026-01-11", "-1000.00")));
    }

    @Test
    void daysBeforeTheSpanDoNotCount() {
        assertEquals(Map.of(AN, Money.parse("60.00")), costs(change("2020-05-01", "1000.00")));
    }

    @Test
    void whatIsDueOnTheLastDayHasCostNothingYet() {
        assertEquals(Map.of(), costs(change("2026-12-31", "1000.00")));
    }

    private static Map<CustomerId, Money> costs(LateMoney.Change... changes) {
        return LateMoney.costs(List.of(changes), YEAR, LateRate.STANDARD);
    }

    private static LateMoney.Change change(String day, String amount) {
        return new LateMoney.Change(AN, LocalDate.parse(day), Money.parse(amount));
    }
}
