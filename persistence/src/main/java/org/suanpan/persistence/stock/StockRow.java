package org.suanpan.persistence.stock;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.StockListItem;
import org.suanpan.core.stock.WarehouseId;

/// `found` = rows of the whole list.
record StockRow(ProductId product, String code, String name, String spec, String category, String unit, Quantity quantity,
        @Nullable Money value, long found) {

    StockListItem lying(Map<WarehouseId, Quantity> places) {
        return new StockListItem(product, code, name, spec, category, unit, quantity, value, places);
    }
}
