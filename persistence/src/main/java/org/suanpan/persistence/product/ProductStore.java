package org.suanpan.persistence.product;

import java.util.List;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductParts;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.product.Products;
import org.suanpan.persistence.db.Sessions;

/// Builds the product ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record ProductStore(Products products, ProductQueries productQueries, Items items,
        ProductParts parts) {

    public static final List<Class<?>> MAPPERS = List.of(ProductMapper.class, ItemMapper.class, ProductQueryMapper.class,
            PartMapper.class, ProductCardMapper.class);

    public static ProductStore over(Sessions sessions, SearchKeys searchKeys) {
        return new ProductStore(new SqliteProducts(sessions, searchKeys), new SqliteProductQueries(sessions),
                new SqliteItems(sessions), new SqliteProductParts(sessions));
    }
}
