package org.suanpan.core.stock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ListQuery;

/// Which stock a list shows: words, conditions and order; one warehouse or (null) the whole shop; everything posted so
/// far or (`asOf`) what stood there at the end of a day; `gone` = products of which nothing is there too.
public record StockFilter(ListQuery query, @Nullable WarehouseId warehouse, @Nullable LocalDate asOf, boolean gone) {

    public static final StockFilter NOW = new StockFilter(ListQuery.ALL, null, null, false);
}
