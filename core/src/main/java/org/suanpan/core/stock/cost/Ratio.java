package org.suanpan.core.stock.cost;

import org.suanpan.core.base.UnitPrice;

/// An exact unit cost: `value` fen for `quantity` ten-thousandths. Never a rounded figure.
public record Ratio(long value, long quantity) {

    public static final Ratio UNKNOWN = new Ratio(0, 0);
    private static final long MILLIONTHS_TO_FEN_PER_TEN_THOUSANDTH = 100_000_000L;

    public static Ratio of(UnitPrice price) {
        return new Ratio(price.millionths(), MILLIONTHS_TO_FEN_PER_TEN_THOUSANDTH);
    }

    public boolean isKnown() {
        return quantity != 0;
    }
}
