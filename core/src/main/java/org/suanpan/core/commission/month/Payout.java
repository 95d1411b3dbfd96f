package org.suanpan.core.commission.month;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.pay.Draw;
import org.suanpan.core.commission.pay.Recovery;

/// What is handed over for a statement. `before` = what the person still owed from earlier months (draws, negative
/// statements), `after` = what he owes now, `fromWage` = what comes off his other wage, `paid` = commission handed over.
/// The ledger of what is owed stands apart from what was earned: earned stays earned.
public record Payout(Money before, Money netted, Money fromWage, Money paid, Money after) {

    static Payout of(CommissionTerms terms, String rep, Money total, Money balance) {
        Draw draw = draw(terms);
        if (draw != null) {
            Draw.Month month = draw.month(total, balance);
            return new Payout(balance, total.minus(month.pay()).isNegative() ? Money.ZERO : total.minus(month.pay()),
                    Money.ZERO, month.pay(), month.balance());
        }
        CommissionTerms own = terms.at("people." + rep);
        Recovery.Month month = new Recovery.Month(balance, total,
                own.money("otherWageThisMonth", terms.money("facts.otherWageThisMonth", Money.ZERO)));
        Money minimum = own.has("localMinimumWage") ? own.money("localMinimumWage") : terms.money("facts.localMinimumWage");
        Recovery recovery = terms.text("policy.wageDeduction", "false").equals("true") && minimum != null
                ? Recovery.alsoFromWage(month, least(terms.rate("policy.maxPctOfWage", Recovery.MOST_OF_WAGE)), minimum)
                : Recovery.fromCommission(month);
        return new Payout(balance, recovery.netted(), recovery.fromWage(), recovery.commissionPaid(), recovery.carried());
    }

    /// A plan that asks for more than the law allows gets what it allows.
    private static Rate least(Rate ofWage) {
        return ofWage.compareTo(Recovery.MOST_OF_WAGE) > 0 ? Recovery.MOST_OF_WAGE : ofWage;
    }

    private static @Nullable Draw draw(CommissionTerms terms) {
        Money amount = terms.money("draw");
        return amount == null ? null : new Draw(terms.text("drawType", terms.text("type", "")).equals(Draw.Kind.NON_RECOVERABLE.name())
                ? Draw.Kind.NON_RECOVERABLE : Draw.Kind.RECOVERABLE, amount);
    }
}
