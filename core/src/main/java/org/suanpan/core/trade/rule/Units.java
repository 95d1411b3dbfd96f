package org.suanpan.core.trade.rule;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.amount.UnitConversion;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DraftLine;

/// Takes a typed quantity in its unit to the base unit of its product.
final class Units {

    private final Items items;

    Units(Items items) {
        this.items = items;
    }

    record Taken(Item item, Quantity quantity, String unit, long factor, Quantity base) {}

    Item item(int no, DraftLine line) {
        ProductId product = line.product();
        if (product == null) {
            throw new Rejected("document.product-missing", no);
        }
        return items.get(product);
    }

    /// `zero`: nothing may be counted.
    Taken taken(int no, DraftLine line, boolean zero) {
        Item item = item(no, line);
        Quantity quantity = line.quantity();
        if (quantity == null) {
            throw new Rejected("document.quantity-missing", no);
        }
        return taken(no, item, quantity, line.unit(), zero);
    }

    Taken taken(int no, Item item, Quantity quantity, String unit, boolean zero) {
        UnitConversion.typed(no, quantity, zero);
        long factor = item.factor(unit);
        if (factor == 0) {
            throw new Rejected("document.unit-unknown", no, item.label(), unit);
        }
        Quantity base = UnitConversion.base(no, quantity, factor, item.traits().indivisible(), item.label());
        return new Taken(item, quantity, unit.isEmpty() ? item.baseUnit() : unit, factor, base);
    }
}
