package org.suanpan.core.report.profit;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.report.profit.CommissionShares.Bought;
import org.suanpan.core.report.profit.CommissionShares.Paid;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CommissionSharesTest {

    private static final SalesRepId LI = new SalesRepId(1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void aStatementIsSharedOutByWhatWasBoughtAndNothingIsLost() {
        assertEquals(Map.of(new CustomerId(2), Money.parse("6.67"), new CustomerId(3), Money.parse("3.33")),
                CommissionShares.of(List.of(new Paid(LI, MARCH, Money.parse("10.00"))),
                        List.of(bought(2, "200.00"), bought(3, "100.00"), bought(4, "-50.00"))));
    }

    @Test
    void otherMonthsAndOtherPeopleHaveNoPart() {
        assertEquals(Map.of(), CommissionShares.of(List.of(new Paid(new SalesRepId(9), MARCH, Money.parse("10.00"))),
                List.of(bought(2, "200.00"))));
    }

    private static Bought bought(long customer, String amount) {
        return new Bought(LI, MARCH, new CustomerId(customer), Money.parse(amount));
    }
}
