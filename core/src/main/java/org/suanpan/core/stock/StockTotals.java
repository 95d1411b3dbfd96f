package org.suanpan.core.stock;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// Sums over a whole filter; figures as in [StockListItem].
public record StockTotals(long products, Quantity quantity, @Nullable Money value, Map<WarehouseId, Quantity> places) {

    public StockTotals {
        places = Map.copyOf(places);
    }
}
