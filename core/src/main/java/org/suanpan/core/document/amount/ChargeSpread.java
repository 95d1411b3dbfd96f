package org.suanpan.core.document.amount;

import java.math.BigDecimal;
import java.util.List;

import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.Spread;

/// Shares a charge out to the lines of a purchase (R7, C4): by amount after discounts in the typed column, or by base
/// quantity; by quantity too where every amount is nothing.
public final class ChargeSpread {

    private ChargeSpread() {}

    public static List<Money> over(Money charge, Spread by, List<Money> amounts, List<Quantity> quantities) {
        boolean byAmount = by == Spread.AMOUNT && amounts.stream().anyMatch(Money::isPositive);
        List<BigDecimal> weights = byAmount
                ? amounts.stream().map(amount -> BigDecimal.valueOf(amount.fen())).toList()
                : quantities.stream().map(quantity -> BigDecimal.valueOf(quantity.tenThousandths())).toList();
        return LargestFirst.split(charge, weights, AllZero.EQUAL_SHARES);
    }
}
