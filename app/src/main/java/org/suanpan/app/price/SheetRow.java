package org.suanpan.app.price;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PriceSheet;
import org.suanpan.core.price.PriceSheets.Offered;

/// One product of a sheet while it is written. `typed` = what stands in the product cell.
record SheetRow(@Nullable Offered offered, String typed, @Nullable UnitPrice after) {

    static final SheetRow BLANK = new SheetRow(null, "", null);

    private static final int PERCENT = 1;

    static SheetRow of(Offered product) {
        return new SheetRow(product, product.name(), product.price());
    }

    boolean isBlank() {
        return offered == null && typed.isBlank();
    }

    SheetRow after(@Nullable UnitPrice price) {
        return new SheetRow(offered, typed, price);
    }

    boolean isChanged() {
        return offered != null && after != null && !after.equals(offered.price());
    }

    /// The change in per cent, one decimal; empty where there was no price.
    String change() {
        if (offered == null || after == null || offered.price() == null || offered.price().millionths() == 0) {
            return "";
        }
        BigDecimal before = offered.price().value();
        BigDecimal percent = after.value().subtract(before).multiply(BigDecimal.valueOf(100))
                .divide(before, PERCENT, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%";
    }

    /// Margin ÷ price in per cent at today's average cost, one decimal; empty where the cost is not known.
    String margin() {
        if (offered == null || after == null || offered.cost() == null || after.millionths() == 0) {
            return "";
        }
        return after.value().subtract(offered.cost().value()).multiply(BigDecimal.valueOf(100))
                .divide(after.value(), PERCENT, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    PriceSheet.Line line(String level) {
        if (offered == null || after == null) {
            throw new IllegalStateException("a line without product or price");
        }
        return new PriceSheet.Line(offered.product(), level, "", offered.price(), after);
    }
}
