package org.suanpan.core.importing.run;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.importing.NewProduct;
import org.suanpan.core.importing.recognise.SheetPlan;
import org.suanpan.core.importing.value.Codes;
import org.suanpan.core.importing.value.Quantities;

/// A sheet of products. The selling price is the retail price, else the wholesale price; the reference cost is the
/// cost price, else the last purchase price.
final class ProductImport extends MasterImport {

    ProductImport(SheetPlan plan, ImportDesk desk) {
        super(plan, desk);
    }

    @Override
    void take(RowView row) {
        String code = row.code("code");
        String name = row.text("name");
        String spec = row.text("spec");
        String barcode = row.read("barcode", Codes::barcode);
        barcode = barcode == null ? "" : barcode;
        if (row.isTaken() && name.isEmpty()) {
            row.refuse("name", "importing.value.name-missing");
        }
        NewProduct details = details(row, spec, barcode);
        if (!row.isTaken()) {
            return;
        }
        Goods products = desk().products();
        Long known = products.find(code, name, spec, barcode);
        if (known == null) {
            products.create(code, name, spec, barcode, details);
            added();
        } else if (shallFill(row, code.isEmpty() ? "name" : "code")) {
            desk().writeMasters();
            desk().batches().fillProduct(new NewProduct(known, code, name, spec, details.category(), details.brand(),
                    details.unit(), barcode, details.price(), details.referenceCost(), details.minimum(), ""));
        }
    }

    private static NewProduct details(RowView row, String spec, String barcode) {
        UnitPrice price = price(row, "retail_price");
        UnitPrice wholesale = price(row, "wholesale_price");
        UnitPrice cost = price(row, "cost_price");
        UnitPrice purchase = price(row, "purchase_price");
        BigDecimal minimum = row.read("min_stock", Quantities.PLAIN::parse);
        return new NewProduct(0, "", "", spec, row.text("category"), row.text("brand"), row.text("unit"), barcode,
                price == null ? wholesale : price, cost == null ? purchase : cost,
                minimum == null ? null : Quantity.exact(minimum.setScale(Quantity.SCALE, RoundingMode.HALF_UP)), "");
    }

    private static @Nullable UnitPrice price(RowView row, String field) {
        BigDecimal price = row.price(field);
        if (price != null && price.signum() < 0) {
            row.refuse(field, "importing.value.negative-price");
            return null;
        }
        return price == null ? null : UnitPrice.exact(price.setScale(UnitPrice.SCALE, RoundingMode.HALF_UP));
    }
}
