package org.suanpan.core.stock.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// How often stock was sold in a period: `turns` = cost of goods sold / mean of opening and closing stock (two decimals),
/// `days` = days of the period / exact turns (one decimal). Null where the divisor is zero.
public record Turnover(@Nullable BigDecimal turns, @Nullable BigDecimal days) {

    public static Turnover of(Money costOfSales, Money opening, Money closing, int periodDays) {
        BigDecimal twiceMean = opening.plus(closing).yuan();
        BigDecimal twiceCost = costOfSales.yuan().add(costOfSales.yuan());
        if (twiceMean.signum() == 0) {
            return new Turnover(null, null);
        }
        return new Turnover(twiceCost.divide(twiceMean, 2, RoundingMode.HALF_UP), twiceCost.signum() == 0
                ? null
                : twiceMean.multiply(BigDecimal.valueOf(periodDays)).divide(twiceCost, 1, RoundingMode.HALF_UP));
    }
}
