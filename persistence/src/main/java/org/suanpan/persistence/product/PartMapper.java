package org.suanpan.persistence.product;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductParts.Barcode;
import org.suanpan.core.product.ProductSheet;

interface PartMapper {

    List<Barcode> barcodes(@Param("id") ProductId id);

    Items.@Nullable Scanned other(@Param("id") ProductId id, @Param("code") String code);

    void removeBarcodes(@Param("id") ProductId id);

    void addBarcode(@Param("id") ProductId id, @Param("barcode") Barcode barcode);

    void keepMainBarcode(@Param("id") ProductId id, @Param("code") String code);

    void removeUnit(@Param("id") ProductId id, @Param("unit") String unit);

    void removeUnits(@Param("id") ProductId id);

    List<Item.Component> components(@Param("id") ProductId id);

    void removeComponents(@Param("id") ProductId id);

    void addComponent(@Param("bundle") ProductId bundle, @Param("component") Item.Component component);

    List<ProductSheet.Shelf> shelves(@Param("id") ProductId id);

    void removeShelves(@Param("id") ProductId id);

    void addShelf(@Param("id") ProductId id, @Param("shelf") ProductSheet.Shelf shelf);

    @Nullable ProductId variantOf(@Param("id") ProductId id);

    List<String> variants(@Param("id") ProductId id);

    void markVariant(@Param("id") ProductId id, @Param("of") ProductId of, @Param("words") String words);

    /// How many documents, old sales, rules and sheets name it, each counted up to one.
    Uses uses(@Param("id") ProductId id);

    List<String> newestCodes(@Param("limit") int limit);

    List<String> codesStarting(@Param("starts") String starts);

    void removePrices(@Param("id") ProductId id);

    void remove(@Param("id") ProductId id);

    record Uses(long lines, long history, long bundles, long rules, long sheets, long variants) {

        boolean isTraded() {
            return lines + history > 0;
        }

        boolean isNamed() {
            return isTraded() || bundles + rules + sheets + variants > 0;
        }
    }
}
