package org.suanpan.core.price;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.UnitPrice;

/// The lowest price to sell and the highest price to buy a product at, per base unit; null = none.
public record PriceLimits(@Nullable UnitPrice floor, @Nullable UnitPrice ceiling) {

    public static final PriceLimits NONE = new PriceLimits(null, null);
}
