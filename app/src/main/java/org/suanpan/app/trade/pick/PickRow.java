package org.suanpan.app.trade.pick;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;

/// A product that can be chosen; `last` = what this customer paid last, or in a purchase the shop.
record PickRow(ProductListItem item, @Nullable UnitPrice last) {

    ProductId id() {
        return item.id();
    }
}
