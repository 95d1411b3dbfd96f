package org.suanpan.core.report.profit;

import java.time.YearMonth;

import org.suanpan.core.base.Money;

/// The profit statement of a month (C23); `giftCost` is inside `cost`.
public record MonthProfit(YearMonth month, Money revenue, Money cost, Money giftCost, Money expenses, Money waivers,
        Money costAdjustments, Money returnDifference, Money gainsLosses, Money otherIncome, Money badDebts) {

    public Money margin() {
        return revenue.minus(cost);
    }

    public Money profit() {
        return margin().minus(expenses).minus(waivers).minus(costAdjustments).plus(returnDifference).plus(gainsLosses)
                .plus(otherIncome).minus(badDebts);
    }
}
