package org.suanpan.core.product;

import java.util.Optional;

/// Products as documents see them, and their units, barcodes and components.
public interface Items {

    /// Refuses with `product.unknown` when there is none.
    Item get(ProductId id);

    /// The product and unit a barcode stands on; several may stand on one product.
    Optional<Scanned> byBarcode(String barcode);

    /// Refuses with `product.stale` when the product is not at `version` any more, and with
    /// `product.tracking-with-stock` when serial numbers would begin while goods without any lie there.
    void keepTraits(ProductId id, ProductTraits traits, long version);

    /// Adds a unit, or changes its factor while no document has used it: `product.unit-used` otherwise.
    void keepUnit(ProductId id, String unit, long factor);

    /// Refuses with `product.barcode-taken` one that stands on another product or unit.
    void addBarcode(ProductId id, String unit, String barcode);

    /// Adds a component or changes how much of it there is; refuses what [Bundles] refuses.
    void addComponent(ProductId bundle, Item.Component component);

    /// `unit` as it stands on the barcode, empty = the base unit.
    record Scanned(ProductId product, String unit) {}
}
