package org.suanpan.core.report.profit;

import org.suanpan.core.base.Money;

/// What a customer really earned the shop. `sales` and `returns` (≤ 0) in the cost basis, discounts already off; `giftCost` is
/// inside `cost`; `off` = what comes off the margin.
public record CustomerProfit(String code, String name, String rep, Money sales, Money returns, Money cost, Money giftCost, Off off) {

    /// What a customer costs besides his goods: let off on receipts, given up as bad, expenses for him or for his documents, his
    /// part of salespeople's commission, and what his late money cost.
    public record Off(Money waived, Money bad, Money expenses, Money commission, Money late) {

        public static final Off NOTHING = new Off(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        public Money total() {
            return waived.plus(bad).plus(expenses).plus(commission).plus(late);
        }
    }

    public Money net() {
        return sales.plus(returns);
    }

    public Money margin() {
        return net().minus(cost);
    }

    public Money profit() {
        return margin().minus(off.total());
    }
}
