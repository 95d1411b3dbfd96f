package org.suanpan.core.commission.trial;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.Component;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.month.Earned;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WaitingTest {

    @Test
    void risingRatesGiveNoReasonToWait() {
        assertEquals(Optional.empty(), waiting("MARGINAL AMOUNT REVENUE 0:0.02 100000:0.03 300000:0.05"));
        assertEquals(Optional.empty(), waiting("FLAT AMOUNT REVENUE 0:0.02"));
        assertEquals(Optional.empty(), waiting("MARGINAL AMOUNT REVENUE 0:0.02 floor=1500.00"));
    }

    @Test
    void behindTheCapAnOrderPaysNextMonthOnly() {
        // 2 % reach 1,000.00 at 50,000.00; an order of 5,000.00 brings nothing more today and 100.00 next month
        assertEquals("50000.00 5000.00 0.00 1000.00 1100.00", waiting("FLAT AMOUNT REVENUE 0:0.02 cap=1000.00").orElseThrow());
    }

    @Test
    void ratesThatFallMakeAnOrderWaitForTheFirstBracket() {
        // today 2 % of 1,000.00, next month 5 %
        assertEquals("10000.00 1000.00 0.00 520.00 550.00", waiting("MARGINAL AMOUNT REVENUE 0:0.05 10000:0.02").orElseThrow());
    }

    @Test
    void aJumpDrawsAnOrderIntoTheMonthThatIsNearIt() {
        // today 2 % of 30,000.00 and of 85,000.00; waiting 2 % of 10,000.00 and 3 % of 105,000.00
        assertEquals("10000.00 20000.00 85000.00 2300.00 3350.00", waiting("WHOLE AMOUNT REVENUE 0:0.02 100000:0.03").orElseThrow());
    }

    @Test
    void theSampleMonthIsWorkedOutLikeAnyOther() {
        CommissionPlan plan = PlanText.parse("FLAT AMOUNT REVENUE 0:0.02 terms=multiplierByTier.A=1.2&policy.windowDays=90&policy.upliftRate=0.01"
                + "&policy.fixed=20&policy.minCollected=1000&type=PCT_OF_BASE&overrideRate=0.003&manager=R9");
        SampleMonth month = SampleMonth.of(plan, new BigDecimal("10000"));
        // a tenth of the sales was a new customer's, who paid all of it
        assertEquals(Map.of(Component.BRACKETS, "220.00", Component.NEW_CUSTOMER, "30.00"), amounts(month));
        assertEquals("250.00", month.total().toString());
        assertEquals("30.00", month.override().amount().toString());
    }

    @Test
    void theSampleMonthOfUnitsIsSoldForTenYuanEach() {
        SampleMonth month = SampleMonth.of(PlanText.parse("MARGINAL AMOUNT QUANTITY 0:0.5 100:0.8"), new BigDecimal("120.5"));
        assertEquals("1205.00 120.5 66.40", month.base() + " " + month.quantity() + " " + month.total());
    }

    private static Map<Component, String> amounts(SampleMonth month) {
        Map<Component, String> amounts = new EnumMap<>(Component.class);
        month.parts().forEach((component, earned) -> amounts.put(component, text(earned)));
        return amounts;
    }

    private static String text(Earned earned) {
        return earned.amount().toString();
    }

    private static Optional<String> waiting(String plan) {
        return Waiting.of(PlanText.parse(plan)).map(w -> w.done() + " " + w.order() + " " + w.coming() + " " + w.now() + " " + w.later());
    }
}
