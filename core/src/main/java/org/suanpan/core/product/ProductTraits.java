package org.suanpan.core.product;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;

/// How a product behaves in documents. `indivisible`: whole base units only. `leadDays` = days a purchase takes.
/// `maximum` = as much as should lie in stock, base unit. A stopped product is offered no more but stays in all reports.
public record ProductTraits(Kind kind, boolean indivisible, NegativeStock negativeStock, boolean stopped, int leadDays,
        @Nullable Quantity maximum, Tracking tracking) {

    public static final ProductTraits PLAIN = new ProductTraits(Kind.GOODS, false, NegativeStock.SHOP, false, 0, null,
            Tracking.NONE);

    public ProductTraits {
        if (kind != Kind.GOODS && tracking.mode() != Tracking.Mode.NONE) {
            throw new Rejected("product.tracking-goods-only");
        }
    }

    /// Not told apart by batch or serial number.
    public ProductTraits(Kind kind, boolean indivisible, NegativeStock negativeStock, boolean stopped, int leadDays,
            @Nullable Quantity maximum) {
        this(kind, indivisible, negativeStock, stopped, leadDays, maximum, Tracking.NONE);
    }

    public ProductTraits stopped(boolean now) {
        return new ProductTraits(kind, indivisible, negativeStock, now, leadDays, maximum, tracking);
    }

    public ProductTraits tracked(Tracking how) {
        return new ProductTraits(kind, indivisible, negativeStock, stopped, leadDays, maximum, how);
    }

    /// A service has no stock; a bundle is sold as one line and moves its components.
    public enum Kind { GOODS, SERVICE, BUNDLE }

    /// Whether it may be sold before it is there; SHOP = as the shop's setting says.
    public enum NegativeStock { SHOP, FORBID, ALLOW }
}
