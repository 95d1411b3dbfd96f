package org.suanpan.persistence.product;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.Packs;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductTraits;

/// One product of a list without its units, which come in a query of their own.
record ProductListRow(ProductId id, String code, String name, String spec, String category, String unit,
        @Nullable UnitPrice price, Quantity onHand, Money stockValue, ProductTraits.Kind kind, int isShort, int isStopped) {

    ProductListItem item(List<Packs.Pack> packs) {
        return new ProductListItem(id, code, name, spec, category, unit, price, onHand, stockValue, new Packs(unit, packs),
                kind, isShort != 0, isStopped != 0);
    }
}
