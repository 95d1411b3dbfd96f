package org.suanpan.app.price;

import org.suanpan.core.price.PriceSheets;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.Pricing;
import org.suanpan.core.price.promotion.Promoting;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.core.product.Items;
import org.suanpan.core.trade.DocumentQueries;

/// What the screens of prices ask.
public record PricePorts(Pricing pricing, Prices prices, PriceSheets sheets, Items items, DocumentQueries finder,
        Promotions promotions, Promoting promoting) {}
