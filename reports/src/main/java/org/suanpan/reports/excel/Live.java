package org.suanpan.reports.excel;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;

/// A formula with the result it has; previews on phones and in the file manager show only results. A null result is
/// the empty text.
public record Live(String formula, @Nullable Object result) {

    /// The figure as a plain decimal, or null where the result is text.
    static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case Money money -> money.yuan();
            case Quantity quantity -> quantity.value();
            case Rate rate -> rate.value();
            case Long count -> BigDecimal.valueOf(count);
            case Integer count -> BigDecimal.valueOf(count);
            case BigDecimal decimal -> decimal;
            case null, default -> null;
        };
    }
}
