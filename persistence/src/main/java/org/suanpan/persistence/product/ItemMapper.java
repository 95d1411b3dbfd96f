package org.suanpan.persistence.product;

import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.Tracking;

interface ItemMapper {

    @Nullable ItemRow get(@Param("id") ProductId id);

    List<UnitRow> units(@Param("id") ProductId id);

    List<Item.Component> components(@Param("id") ProductId id);

    Items.@Nullable Scanned byBarcode(@Param("barcode") String barcode);

    int keepTraits(@Param("id") ProductId id, @Param("traits") ProductTraits traits, @Param("version") long version);

    long onHand(@Param("id") ProductId id);

    long unitUses(@Param("id") ProductId id, @Param("unit") String unit);

    void keepUnit(@Param("id") ProductId id, @Param("unit") String unit, @Param("factor") long factor);

    void addBarcode(@Param("id") ProductId id, @Param("unit") String unit, @Param("barcode") String barcode);

    void addComponent(@Param("bundle") ProductId bundle, @Param("component") Item.Component component);

    record UnitRow(String unit, long factor) {}

    record ItemRow(String code, String name, String unit, ProductTraits.Kind kind, int indivisible,
            ProductTraits.NegativeStock negativeStock, int stopped, int leadDays, @Nullable Quantity maximum,
            Tracking.Mode tracking, int shelfLifeDays, int warrantyMonths) {

        ProductTraits traits() {
            return new ProductTraits(kind, indivisible != 0, negativeStock, stopped != 0, leadDays, maximum,
                    new Tracking(tracking, shelfLifeDays, warrantyMonths));
        }
    }
}
