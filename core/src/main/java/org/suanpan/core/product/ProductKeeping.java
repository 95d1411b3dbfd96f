package org.suanpan.core.product;

/// Keeping the products of the shop. Each method is one unit of work, but [#sheet], which only reads.
public interface ProductKeeping {

    /// A product as its form shows it; refuses with `product.unknown`.
    ProductSheet sheet(ProductId id);

    /// Adds or changes a product with its units, barcodes, prices and components: all of it or nothing. Refuses with
    /// `product.stale` when it was changed elsewhere since it was read.
    ProductId save(ProductSheet sheet);

    /// From now on it is offered no more, or again.
    void stop(ProductId id, boolean stopped);

    /// Takes away a product that nothing has ever named; refuses with `product.used` otherwise.
    void remove(ProductId id);
}
