package org.suanpan.core.report;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;

/// A product that has run out or lies below its minimum. `minimum` is null where none was set; `soldIn30Days` is the
/// net quantity of the 30 days that end on the day of the report.
public record StockAlert(String code, String name, String spec, String unit, Quantity stock,
        @Nullable Quantity minimum, Quantity soldIn30Days) {

    public boolean isOut() {
        return !stock.isPositive();
    }

    /// What is missing to the minimum, or to zero where there is none.
    public Quantity shortage() {
        return (minimum == null ? Quantity.ZERO : minimum).minus(stock);
    }
}
