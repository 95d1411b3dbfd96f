package org.suanpan.app.admin;

import java.math.BigDecimal;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// A typed percentage from 0 to 100, two decimals at most.
final class Percent {

    private static final int PERCENT = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private Percent() {}

    static String words(Rate rate) {
        return rate.value().movePointRight(PERCENT).stripTrailingZeros().toPlainString();
    }

    /// Empty = 0. Anything else is refused.
    static Rate read(String typed) {
        String figure = typed.strip();
        try {
            BigDecimal value = new BigDecimal(figure.isEmpty() ? "0" : figure);
            if (value.signum() >= 0 && value.compareTo(MOST) <= 0 && value.stripTrailingZeros().scale() <= PERCENT) {
                return new Rate(value.movePointLeft(PERCENT));
            }
        } catch (NumberFormatException none) {
            throw new Rejected("admin.not-a-percent", figure);
        }
        throw new Rejected("admin.not-a-percent", figure);
    }
}
