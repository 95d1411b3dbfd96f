package org.suanpan.core.commission.pay;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;

/// 预支 / 保底: a month never pays less than the draw. A recoverable one is an advance: the gap becomes a balance that
/// later months pay back from what they earn above the draw (golden README, DRAW).
public record Draw(Kind kind, Money amount) {

    public enum Kind { RECOVERABLE, NON_RECOVERABLE }

    /// What the month pays, and what is still to be recovered after it.
    public record Month(Money pay, Money balance) {}

    public List<Month> months(List<Money> earned) {
        List<Month> months = new ArrayList<>();
        Money balance = Money.ZERO;
        for (Money month : earned) {
            Month paid = month(month, balance);
            months.add(paid);
            balance = paid.balance();
        }
        return months;
    }

    /// One month after a balance of `balance` ≥ 0.
    public Month month(Money earned, Money balance) {
        Money above = earned.minus(amount);
        if (above.isNegative()) {
            return new Month(amount, kind == Kind.RECOVERABLE ? balance.minus(above) : balance);
        }
        Money recovered = balance.compareTo(above) < 0 ? balance : above;
        return new Month(earned.minus(recovered), balance.minus(recovered));
    }
}
