package org.suanpan.core.document.amount;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;

/// One line with a price, in the unit it was typed in. A gift has price 0 whatever was typed.
public record PricedLine(Quantity quantity, UnitPrice price, boolean gift, Money lineDiscount, Rate rate) {

    /// round(quantity × price) − line discount. `number` of the line, for a refusal.
    Money amount(int number) {
        if (price.millionths() < 0) {
            throw new Rejected("document.price-negative", number);
        }
        Money full = gift ? Money.ZERO : quantity.times(price);
        if (lineDiscount.isNegative()) {
            throw new Rejected("document.line-discount-negative", number, lineDiscount);
        }
        if (lineDiscount.compareTo(full) > 0) {
            throw new Rejected("document.line-discount-too-large", number, lineDiscount, full);
        }
        return full.minus(lineDiscount);
    }
}
