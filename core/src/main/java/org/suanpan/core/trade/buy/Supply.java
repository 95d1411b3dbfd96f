package org.suanpan.core.trade.buy;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;

/// How a product stands on a day, in its base unit: `reserved` for confirmed orders that hold stock, `owed` by those that
/// do not, `incoming` on order at suppliers, `drafted` on drafts of such orders. `supplier` and `price` are those of the
/// last purchase. `leadDays` of the product; 0 = nobody said. `sold` in the year before, net of returns, a day a row.
public record Supply(ProductId product, String code, String name, String unit, boolean isIndivisible, int leadDays,
        @Nullable Quantity minimum, @Nullable Quantity maximum, Quantity onHand, Quantity reserved, Quantity owed,
        Quantity incoming, Quantity drafted, @Nullable SupplierId supplier, String supplierName, @Nullable UnitPrice price,
        List<Day> sold) {

    /// What was sold on a day, and for how much.
    public record Day(LocalDate date, Quantity quantity, Money amount) {}

    /// How many days a supplier took from order to goods, once.
    public record Lead(SupplierId supplier, int days) {}

    public Supply {
        sold = List.copyOf(sold);
    }
}
