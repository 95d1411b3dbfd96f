package org.suanpan.core.report;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;

/// The sales of one product in a span. `stock` is what lies there now, null for a product that never had stock.
public record ProductSales(long id, String code, String name, String spec, String category, String brand, String unit,
        SalesFigures figures, @Nullable Quantity stock) {}
