package org.suanpan.core.trade.buy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;

/// A product of which customers wait for more than is there and on its way. Quantities and price in the base unit;
/// `incoming` = on order at suppliers, `drafted` = on drafts of such orders. `supplier` and `price` are those of the last
/// purchase; null while there was none. `waiting`: the longest first.
public record Wanted(ProductId product, String code, String name, String unit, Quantity ordered, Quantity onHand,
        Quantity incoming, Quantity drafted, @Nullable SupplierId supplier, String supplierName, @Nullable UnitPrice price,
        List<Waiting> waiting) {

    public Wanted {
        waiting = List.copyOf(waiting);
    }

    /// What is still to be bought.
    public Quantity missing() {
        return ordered.minus(onHand).minus(incoming).minus(drafted);
    }

    /// Since when somebody has waited.
    public LocalDate since() {
        return waiting.getFirst().since();
    }

    /// Orders, customers and quantities, as one line.
    public String whom() {
        return waiting.stream().map(one -> one.number() + " " + one.customer() + " " + one.quantity() + one.unit())
                .collect(Collectors.joining("；"));
    }
}
