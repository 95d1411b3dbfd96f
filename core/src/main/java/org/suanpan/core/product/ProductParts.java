package org.suanpan.core.product;

import java.util.List;
import java.util.Optional;

/// What belongs to a product beside its own line in the data file. Everything works inside the current unit of work.
public interface ProductParts {

    /// A barcode of a product; `unit` empty = the base unit.
    record Barcode(String unit, String code) {}

    /// The main one first.
    List<Barcode> barcodes(ProductId id);

    /// These and no others; the first of the base unit is the main one. Refuses with `product.barcode-taken`.
    void keepBarcodes(ProductId id, List<Barcode> barcodes);

    /// Takes a unit away that no document has used: `product.unit-used` otherwise.
    void removeUnit(ProductId id, String unit);

    /// What a bundle is made of, whether or not it is a bundle now.
    List<Item.Component> components(ProductId id);

    void keepComponents(ProductId id, List<Item.Component> components);

    /// Limits of single warehouses.
    List<ProductSheet.Shelf> shelves(ProductId id);

    void keepShelves(ProductId id, List<ProductSheet.Shelf> shelves);

    /// The product this one is a variant of; empty for any other.
    Optional<ProductId> variantOf(ProductId id);

    /// What tells the variants of a product apart, such as `红/M`.
    List<String> variants(ProductId of);

    void markVariant(ProductId id, ProductId of, String words);

    /// Whether it stands on any document, draft or not, or in the sales history.
    boolean isUsed(ProductId id);

    /// Whether a bundle is made of it.
    boolean isComponent(ProductId id);

    /// The last codes given, the newest first.
    List<String> newestCodes(int limit);

    List<String> codesStarting(String lead);

    /// Takes away a product that nothing names; refuses with `product.used` otherwise.
    void remove(ProductId id);
}
