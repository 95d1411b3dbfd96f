package org.suanpan.core.loyalty;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;

/// A rebate (返利) on the net money a customer has paid in a year, by the same tables as commission: everything at the
/// reached rate (全额) or each part at its own (累进).
public record RebatePlan(CommissionPlan table) {

    /// `accrued` is owed to the customer after the quarter, `accrual` is what the quarter added (negative = taken back).
    public record Quarter(Money accrual, Money accrued) {}

    /// The quarters of one year from what was paid in each: accrued = round(F(year to date)), and each quarter books the
    /// difference, so a return that falls below a line takes back what the line had brought.
    public List<Quarter> quarters(List<Money> netCollected) {
        List<Quarter> quarters = new ArrayList<>();
        Money toDate = Money.ZERO;
        Money before = Money.ZERO;
        for (Money net : netCollected) {
            toDate = toDate.plus(net);
            Money accrued = table.earned(toDate);
            quarters.add(new Quarter(accrued.minus(before), accrued));
            before = accrued;
        }
        return List.copyOf(quarters);
    }
}
