package org.suanpan.core.commission.month;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionTerms;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What comes off a wage for commission that has to come back, whatever a plan says.
class PayoutLimitsTest {

    @Test
    void neverMoreThanAFifthOfTheWageAlsoWhereThePlanAsksForMore() {
        assertEquals("1200.00 3800.00", taken("0.2", "6000.00", "2690.00"));
        assertEquals("1200.00 3800.00", taken("0.5", "6000.00", "2690.00"));
        assertEquals("600.00 4400.00", taken("0.1", "6000.00", "2690.00"));
    }

    @Test
    void neverBelowTheMinimumWageAndNothingWhereThePlanNamesNone() {
        assertEquals("210.00 4790.00", taken("0.2", "2900.00", "2690.00"));
        assertEquals("0.00 5000.00", taken("0.2", "6000.00", null));
    }

    private static String taken(String part, String wage, @Nullable String minimum) {
        Map<String, String> terms = new TreeMap<>(Map.of("policy.wageDeduction", "true", "policy.maxPctOfWage", part, "facts.otherWageThisMonth", wage));
        if (minimum != null) {
            terms.put("facts.localMinimumWage", minimum);
        }
        Payout payout = Payout.of(new CommissionTerms(new TreeMap<>(terms)), "R1", Money.ZERO, Money.parse("5000.00"));
        return payout.fromWage() + " " + payout.after();
    }
}
