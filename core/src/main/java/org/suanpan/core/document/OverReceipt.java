package org.suanpan.core.document;

import java.math.RoundingMode;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;

/// How much more than ordered may come. Up to `tolerance` of the ordered quantity nothing is said; above it a receipt is
/// refused when this `blocks`, else it is only warned of.
public record OverReceipt(boolean blocks, Rate tolerance) {

    /// Nothing more than ordered.
    public static final OverReceipt NONE = new OverReceipt(true, Rate.ZERO);

    /// The most of an ordered quantity that comes without a word, cut to the fourth decimal.
    public Quantity most(Quantity ordered) {
        return new Quantity(ordered.value().multiply(Rate.ONE.plus(tolerance).value())
                .setScale(Quantity.SCALE, RoundingMode.DOWN).unscaledValue().longValueExact());
    }

    /// Whether this much of an ordered quantity is more than is tolerated.
    public boolean exceeded(Quantity ordered, Quantity received) {
        return received.compareTo(most(ordered)) > 0;
    }
}
