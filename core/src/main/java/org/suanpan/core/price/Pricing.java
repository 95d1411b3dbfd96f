package org.suanpan.core.price;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;

/// Changing prices. Each method is one unit of work.
public interface Pricing {

    /// Sets a list price (`level` empty) or a level's price from today on; null takes it away.
    void setPrice(ProductId product, String level, String unit, @Nullable UnitPrice price);

    /// The customer's price level from today on; empty = the list price.
    void setLevel(CustomerId customer, String level);

    void addLevel(String name);

    void setLimits(ProductId product, PriceLimits limits);

    long addRule(PriceRule rule);

    /// The rule counts no more from today on.
    void endRule(long rule);

    /// Keeps a sheet; one whose day is today or past takes effect at once.
    long plan(PriceSheet sheet, Actor actor);

    /// Sets the prices of planned sheets whose day has come; gives how many sheets.
    int takeEffect();

    /// Puts back the prices a sheet took the place of, but not those that were changed after it; gives how many it put
    /// back. A planned sheet is simply called off.
    int undo(long sheet);
}
