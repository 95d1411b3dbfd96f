package org.suanpan.core.stock;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.product.ProductId;

/// Whose stock ledger: one product, in one warehouse or (null) the whole shop, in a span or (null) from the beginning.
public record LedgerFilter(ProductId product, @Nullable WarehouseId warehouse, @Nullable DateSpan span) {}
