package org.suanpan.core.product;

/// Where the prices on a product's form come from and go, inside the current unit of work. Prices are a matter of their
/// own, which stands on products; products only know this door.
public interface SheetPrices {

    ProductSheet.Prices of(ProductId product);

    /// Sets what is different from today on; what is the same keeps the day it counts since.
    void keep(ProductId product, ProductSheet.Prices prices);
}
