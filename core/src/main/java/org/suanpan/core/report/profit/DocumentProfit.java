package org.suanpan.core.report.profit;

import java.time.LocalDate;

import org.suanpan.core.base.Money;

/// What one sale or return earned. `amount` in the cost basis, negative of a return; `cost` = final cost of its goods, corrections
/// included; `waived` = let off on receipts; `expenses` = paid for this document.
public record DocumentProfit(LocalDate date, String number, boolean isReturn, String customerCode, String customer, String rep,
        Money amount, Money cost, Money waived, Money expenses) {

    public Money margin() {
        return amount.minus(cost);
    }

    public Money profit() {
        return margin().minus(waived).minus(expenses);
    }
}
