package org.suanpan.core.product;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// One row of the product list, with what lies in stock. `isShort`: in use, and its stock is at or below its minimum.
public record ProductListItem(ProductId id, String code, String name, String spec, String category, String unit,
        @Nullable UnitPrice price, Quantity onHand, Money stockValue, Packs packs, ProductTraits.Kind kind,
        boolean isShort, boolean isStopped) {

    /// The stock in mixed units; empty for what has no stock of its own.
    public String onHandWords() {
        return kind == ProductTraits.Kind.GOODS ? packs.words(onHand) : "";
    }
}
