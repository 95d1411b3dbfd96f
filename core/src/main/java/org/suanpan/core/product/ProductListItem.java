package org.suanpan.core.product;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// One row of the product list, with what lies in stock.
public record ProductListItem(ProductId id, String code, String name, String spec, String category, String unit,
        @Nullable UnitPrice price, Quantity onHand, Money stockValue) {}
