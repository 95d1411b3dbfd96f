package org.suanpan.core.opening;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// Opening stock as typed or imported: what lies in a warehouse and what it is worth.
public record OpeningStockDraft(LocalDate date, WarehouseId warehouse, List<Line> lines) {

    public OpeningStockDraft {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new Rejected("opening.no-lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).quantity().isPositive()) {
                throw new Rejected("opening.quantity-not-positive", i + 1);
            }
            if (lines.get(i).value().isNegative()) {
                throw new Rejected("opening.value-negative", i + 1);
            }
        }
    }

    /// Quantity in the base unit, more than 0; `value` of all of it, 0 or more.
    public record Line(ProductId product, Quantity quantity, Money value) {}
}
