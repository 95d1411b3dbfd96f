package org.suanpan.core.price;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;

/// The prices in the data file.
public interface Prices {

    /// What is known about the price of a product for a customer (null = nobody in particular) on a day.
    PriceFacts facts(ProductId product, @Nullable CustomerId customer, LocalDate day);

    /// What the customer's tier means for his prices on a day.
    TierDeal tier(CustomerId customer, LocalDate day);

    /// The names of the price levels besides the list price, in their order.
    List<String> levels();

    /// Adds a level at the end; one that exists stays.
    void addLevel(String name);

    /// The customer's level, empty = the list price.
    String level(CustomerId customer);

    /// The level counts from `day` on; refuses with `price.level-unknown`.
    void keepLevel(CustomerId customer, String level, LocalDate day);

    /// List prices (`level` empty) and level prices of a product, base unit first.
    List<KeptPrice> prices(ProductId product);

    /// Sets a price since `day`; null takes it away. `unit` empty = the base unit, `level` empty = the list price.
    void keep(ProductId product, String level, String unit, @Nullable UnitPrice price, LocalDate day);

    /// The rules of a product and of its categories that have not been ended, the newest first.
    List<PriceRule> rules(ProductId product);

    /// Every rule of a kind that has not been ended, those that run out soonest first.
    List<NamedRule> rules(PriceRule.Kind kind);

    long add(PriceRule rule);

    /// From `day` on the rule counts no more.
    void end(long rule, LocalDate day);

    /// The price below which the product is not to go, and the one above which it is not to be bought, both per base unit.
    PriceLimits limits(ProductId product);

    void keepLimits(ProductId product, PriceLimits limits);

    record KeptPrice(String level, String unit, UnitPrice price, @Nullable LocalDate since) {}

    /// A rule with the names it is shown by; empty where it has none.
    record NamedRule(PriceRule rule, String product, String customer) {}
}
