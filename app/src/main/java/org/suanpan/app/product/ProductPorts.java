package org.suanpan.app.product;

import org.suanpan.app.kit.attach.Shelves;
import org.suanpan.core.price.Prices;
import org.suanpan.core.product.ProductKeeping;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.stock.Warehouses;

/// What the screens of products ask of the shop.
public record ProductPorts(ProductQueries queries, ProductKeeping keeping, Prices prices, Warehouses warehouses,
        Shelves shelves) {}
