package org.suanpan.core.sample;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// One line of a sample order; a returned quantity is negative, a gift has the price 0.
public record SampleLine(SampleProduct product, Quantity quantity, UnitPrice price, UnitPrice cost) {

    public Money amount() {
        return quantity.times(price);
    }

    public Money costAmount() {
        return quantity.times(cost);
    }
}
