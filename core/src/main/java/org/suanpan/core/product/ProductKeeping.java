package org.suanpan.core.product;

import java.util.List;

/// Keeping the products of the shop. Each method is one unit of work, but [#sheet], which only reads.
public interface ProductKeeping {

    /// A product as its form shows it; refuses with `product.unknown`.
    ProductSheet sheet(ProductId id);

    /// Adds or changes a product with its units, barcodes, prices and components: all of it or nothing. Refuses with
    /// `product.stale` when it was changed elsewhere since it was read.
    ProductId save(ProductSheet sheet);

    /// From now on this barcode stands on this unit of the product; refuses with `product.barcode-taken` one that stands
    /// elsewhere, and with `product.unit-unknown` a unit the product does not have.
    void addBarcode(ProductId id, String unit, String barcode);

    /// Makes a product of its own for every colour of `first` with every size of `second` that there is not yet, all with
    /// the units and prices of `of`; without `second` for every one of `first`. Gives how many it made.
    int makeVariants(ProductId of, List<String> first, List<String> second);

    /// From now on it is offered no more, or again.
    void stop(ProductId id, boolean stopped);

    /// Takes away a product that nothing has ever named; refuses with `product.used` otherwise.
    void remove(ProductId id);
}
