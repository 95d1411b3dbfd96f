package org.suanpan.reports.weekly;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;

/// How far a figure has moved from another of the same kind.
final class Difference {

    /// As many decimals as a spreadsheet's own division shows differences in.
    static final int DECIMALS = 12;

    private Difference() {}

    static BigDecimal of(Object now, Object before) {
        return plain(now).subtract(plain(before));
    }

    /// The relative change, null where there is nothing to compare with.
    static @Nullable BigDecimal relative(@Nullable Object now, @Nullable Object before) {
        if (now == null || before == null || plain(before).signum() == 0) {
            return null;
        }
        return of(now, before).divide(plain(before).abs(), DECIMALS, RoundingMode.HALF_UP);
    }

    /// In percentage points.
    static @Nullable BigDecimal points(@Nullable Object now, @Nullable Object before) {
        return now == null || before == null ? null : of(now, before).movePointRight(2);
    }

    static BigDecimal plain(Object figure) {
        return switch (figure) {
            case Money money -> money.yuan();
            case Quantity quantity -> quantity.value();
            case Rate rate -> rate.value();
            case Long count -> BigDecimal.valueOf(count);
            case BigDecimal decimal -> decimal;
            case Object other -> throw new IllegalArgumentException("not a figure: " + other);
        };
    }
}
