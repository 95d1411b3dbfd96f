package org.suanpan.core.product;

import java.util.Optional;

/// The products in the data file.
public interface Products {

    /// Refuses with `product.unknown` when there is none.
    Product get(ProductId id);

    Optional<Product> byCode(String code);

    ProductId add(Product product);

    /// Saves a changed product; refuses with `product.stale` when it was changed elsewhere.
    void update(Product product);
}
