package org.suanpan.core.product;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;

/// A product as the shop keeps it. Codes are case-sensitive: `85123A` and `85123a` are two products.
public record Product(ProductId id, String code, String name, String spec, String category, String brand, String unit,
        String barcode, @Nullable UnitPrice price, @Nullable UnitPrice referenceCost, @Nullable Quantity minimum,
        long version) {

    public Product {
        if (code.isBlank() || name.isBlank()) {
            throw new Rejected("product.name-missing");
        }
    }
}
