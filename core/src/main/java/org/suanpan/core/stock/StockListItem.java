package org.suanpan.core.stock;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;

/// One product in stock. `quantity` lies in the warehouse asked for, else in the whole shop; `places` = how it lies in
/// the warehouses, those with nothing left out. `value` belongs to the whole shop (C27): null for one warehouse.
public record StockListItem(ProductId product, String code, String name, String spec, String category, String unit,
        Quantity quantity, @Nullable Money value, Map<WarehouseId, Quantity> places) {

    public StockListItem {
        places = Map.copyOf(places);
    }
}
