package org.suanpan.core.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;

/// One line sold or returned, wherever the document came from. `cost` is null where it is not known.
public record SalesLine(LocalDate date, String number, boolean returned, String customerCode, String customer,
        String repCode, String rep, String productCode, String product, String spec, String category, String unit,
        Quantity quantity, @Nullable UnitPrice price, Money amount, @Nullable Money cost) {

    public @Nullable Money margin() {
        return cost == null ? null : amount.minus(cost);
    }

    public @Nullable Rate marginRate(int scale) {
        Money margin = margin();
        return margin == null || amount.isZero() ? null : margin.ratioTo(amount, scale);
    }

    public @Nullable UnitPrice unitCost() {
        return cost == null || quantity.isZero() ? null : UnitPrice.derived(cost, quantity);
    }
}
