package org.suanpan.core.commission.pay;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// What becomes of a negative balance. It is netted against the month's commission first. Only where taking it from
/// wages has been switched on, which needs a written agreement, a further part comes off: at most a share of the month's
/// wage (commission left over included) and never below the local minimum wage (工资支付暂行规定 art. 16). The rest is
/// carried (golden README, RECOVERY).
public record Recovery(Money netted, Money fromWage, Money carried, Money commissionPaid) {

    /// More than a fifth of a month's wage is never taken from it (工资支付暂行规定 art. 16).
    public static final Rate MOST_OF_WAGE = Rate.parse("0.2");

    /// The month in which something is to be recovered. `balance` ≥ 0 is what is owed.
    public record Month(Money balance, Money commission, Money otherWage) {

        Money owed() {
            return commission.isNegative() ? balance.minus(commission) : balance;
        }

        Money earned() {
            return commission.isNegative() ? Money.ZERO : commission;
        }
    }

    /// The default: only commission is netted.
    public static Recovery fromCommission(Month month) {
        Money netted = least(month.owed(), month.earned());
        return new Recovery(netted, Money.ZERO, month.owed().minus(netted), month.earned().minus(netted));
    }

    public static Recovery alsoFromWage(Month month, Rate maxOfWage, Money minimumWage) {
        Recovery first = fromCommission(month);
        Money wage = month.otherWage().plus(first.commissionPaid());
        Money allowed = least(Money.rounded(wage.times(maxOfWage)), wage.minus(minimumWage));
        Money fromWage = allowed.isNegative() ? Money.ZERO : least(first.carried(), allowed);
        return new Recovery(first.netted(), fromWage, first.carried().minus(fromWage), first.commissionPaid());
    }

    private static Money least(Money a, Money b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
