package org.suanpan.core.loyalty.points;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.product.ProductId;

/// A gift of the catalogue. `product` = it leaves the stock of that product, null = `stock` pieces were put aside for it. `value` = what
/// one is worth, for the register. `left` = how many are there now.
public record GiftItem(long id, String name, @Nullable ProductId product, String productName, long points, long stock,
        @Nullable Integer perCustomer, Money value, boolean stopped, long left) {

    public GiftItem {
        name = name.strip();
    }

    /// Refuses what nobody could ask for.
    public void check() {
        if (name.isEmpty()) {
            throw new Rejected("loyalty.gift-nameless");
        }
        if (points <= 0) {
            throw new Rejected("loyalty.gift-pointless");
        }
        if (stock < 0 || value.isNegative() || perCustomer != null && perCustomer < 1) {
            throw new Rejected("loyalty.figure-negative");
        }
    }

    public boolean isGoods() {
        return product != null;
    }
}
