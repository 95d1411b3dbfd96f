package org.suanpan.core.trade.control;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.PaymentTerms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CreditStandingTest {

    @Test
    void aSaleAboveABlockingLimitIsRefusedInOneSentenceWithEveryFigure() {
        CreditStanding standing = standing(CreditPolicy.BLOCK, CreditPolicy.OFF, "4200.00", "1400.00", "1400.00", "0.00");
        assertEquals(money("5600.00"), standing.after());
        assertEquals(money("600.00"), standing.above());
        assertEquals(new Problem("credit.above-limit.DELIVERY", List.of("安康超市", money("4200.00"), money("1400.00"),
                money("5600.00"), money("5000.00"), money("600.00"))), standing.refusal());
    }

    @Test
    void exactlyTheLimitMayBeUsed() {
        CreditStanding standing = standing(CreditPolicy.BLOCK, CreditPolicy.OFF, "4200.00", "800.00", "800.00", "0.00");
        assertFalse(standing.asksReason());
        assertNull(standing.refusal());
    }

    @Test
    void aWarningSaysItAndRefusesNothing() {
        CreditStanding standing = standing(CreditPolicy.WARN, CreditPolicy.OFF, "4200.00", "1400.00", "1400.00", "0.00");
        assertTrue(standing.isAboveLimit());
        assertNull(standing.refusal());
        assertFalse(standing(CreditPolicy.OFF, CreditPolicy.OFF, "4200.00", "1400.00", "1400.00", "0.00").asksReason());
    }

    @Test
    void whatLeavesNothingToBePaidIsNeverInTheWay() {
        CreditStanding cash = standing(CreditPolicy.BLOCK, CreditPolicy.BLOCK, "6000.00", "0.00", "0.00", "900.00");
        assertTrue(cash.isLate());
        assertFalse(cash.asksReason());
        assertNull(cash.refusal());
    }

    @Test
    void aDeliveryOfAnOrderTakesItsOrdersPlaceAndIsLookedAtAgain() {
        CreditStanding standing = standing(CreditPolicy.BLOCK, CreditPolicy.OFF, "5600.00", "0.00", "1400.00", "0.00");
        assertEquals(money("5600.00"), standing.after());
        assertTrue(standing.isAboveLimit());
    }

    @Test
    void overdueCountsAboveTheAmountEvenUnderTheLimit() {
        assertNull(standing(CreditPolicy.BLOCK, CreditPolicy.BLOCK, "200.00", "10.00", "10.00", "100.00").refusal());
        assertEquals(new Problem("credit.too-late.DELIVERY", List.of("安康超市", money("100.01"), 15, money("10.00"))),
                standing(CreditPolicy.BLOCK, CreditPolicy.BLOCK, "200.00", "10.00", "10.00", "100.01").refusal());
    }

    private static CreditStanding standing(CreditPolicy limit, CreditPolicy overdue, String used, String added, String owed,
            String late) {
        return new CreditStanding(DocumentKind.DELIVERY, "安康超市", new CustomerTerms(List.of(), PaymentTerms.AT_ONCE,
                money("5000.00"), limit, new OverdueRule(overdue, 15, money("100.00"))), money(used), money(added),
                money(owed), money(late));
    }

    private static Money money(String yuan) {
        return Money.parse(yuan);
    }
}
