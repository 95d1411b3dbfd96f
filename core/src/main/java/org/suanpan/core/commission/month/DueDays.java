package org.suanpan.core.commission.month;

import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.award.DueDayTable;

/// What a plan says of money in time and late (`table`).
public final class DueDays {

    private DueDays() {}

    public static boolean isAgreed(CommissionPlan plan) {
        return plan.terms().has("table");
    }

    public static DueDayTable table(CommissionPlan plan) {
        return new DueDayTable(plan.terms().list("table").stream().map(step -> new DueDayTable.Step(
                step.whole("fromDays", 0), step.rate("bonusRate", Rate.ZERO), step.rate("penaltyOfCommission", Rate.ZERO)))
                .toList());
    }

    /// Of what a penalty takes its part: the plan says it, or its one rate is it.
    public static Rate commissionRate(CommissionPlan plan) {
        return plan.terms().rate("commissionRate", plan.mode() == CommissionMode.FLAT ? plan.brackets().getFirst().rate() : Rate.ZERO);
    }
}
