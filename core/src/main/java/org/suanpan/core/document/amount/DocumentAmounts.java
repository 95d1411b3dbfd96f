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
        if (discount.isNegative()) {
            throw new Rejected("document.discount-negative", discount);
        }
        if (discount.compareTo(sum) > 0) {
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

    /// No share is above its line: line and discount are whole fen and the discount is at most their sum, so the exact
    /// share is at most the line; cut to the fen it is at most the line, and where a fen is added something was cut off.
    private static List<Money> shares(Money discount, List<Money> amounts) {
        return LargestFirst.split(discount, amounts.stream().map(amount -> BigDecimal.valueOf(amount.fen())).toList(),
                AllZero.NOTHING);
    }
}
