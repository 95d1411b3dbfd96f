package org.suanpan.core.document.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.TaxMode;

/// Settles the lines of a document (C3): amount, share of the document discount (R10), tax of what is left (R9).
public final class DocumentAmounts {

    private DocumentAmounts() {}

    public static List<LineAmounts> settle(TaxMode mode, Money discount, List<PricedLine> lines) {
        List<Money> amounts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            amounts.add(lines.get(i).amount(i + 1));
        }
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        if (discount.isNegative() || discount.compareTo(sum) > 0) {
            throw new Rejected("document.discount-too-large", discount, sum);
        }
        List<Money> shares = shares(discount, amounts);
        List<LineAmounts> settled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Money typed = amounts.get(i).minus(shares.get(i));
            settled.add(new LineAmounts(shares.get(i), TaxRule.split(mode, lines.get(i).rate(), typed)));
        }
        return settled;
    }

    /// A discount is never larger than the sum, so no share is larger than its line by more than a rounding fen; that
    /// fen goes to the next line that still has room.
    private static List<Money> shares(Money discount, List<Money> amounts) {
        List<BigDecimal> weights = amounts.stream().map(amount -> BigDecimal.valueOf(amount.fen())).toList();
        List<Money> shares = new ArrayList<>(LargestFirst.split(discount, weights, AllZero.NOTHING));
        for (int i = 0; i < shares.size(); i++) {
            Money over = shares.get(i).minus(amounts.get(i));
            for (int j = 0; over.isPositive() && j < shares.size(); j++) {
                Money room = amounts.get(j).minus(shares.get(j));
                if (room.isPositive()) {
                    Money moved = room.compareTo(over) < 0 ? room : over;
                    shares.set(j, shares.get(j).plus(moved));
                    shares.set(i, shares.get(i).minus(moved));
                    over = over.minus(moved);
                }
            }
        }
        return shares;
    }
}
