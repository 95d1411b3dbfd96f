package org.suanpan.core.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// Everything there is to know about the price of one product for one customer on one day.
///
/// `list` and `atLevel` by unit, empty = the base unit. `level` = the customer's price level, empty = none, since
/// `levelSince` as far as that is known. `rules` are those in force that day. `deals` with this customer, newest first.
/// `tier` = what his tier adds to that.
public record PriceFacts(Map<String, Listed> list, String level, @Nullable LocalDate levelSince,
        Map<String, Listed> atLevel, List<PriceRule> rules, List<Deal> deals, TierDeal tier) {

    public PriceFacts {
        list = Map.copyOf(list);
        atLevel = Map.copyOf(atLevel);
        rules = List.copyOf(rules);
        deals = List.copyOf(deals);
    }

    /// The same with these rules alone.
    public PriceFacts rules(List<PriceRule> some) {
        return new PriceFacts(list, level, levelSince, atLevel, some, deals, tier);
    }

    /// Where no tier says anything.
    public PriceFacts(Map<String, Listed> list, String level, @Nullable LocalDate levelSince, Map<String, Listed> atLevel,
            List<PriceRule> rules, List<Deal> deals) {
        this(list, level, levelSince, atLevel, rules, deals, TierDeal.NONE);
    }

    /// A price per unit; `since` null = nobody knows since when.
    public record Listed(UnitPrice price, @Nullable LocalDate since) {}

    /// What was sold once: `price` and `quantity` in `unit`, empty = the base unit.
    public record Deal(LocalDate date, String unit, UnitPrice price, Quantity quantity) {}
}
