package org.suanpan.core.tier.lab;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;

/// What trying rules reads of the past, each once. Customers are those they were merged into.
public interface LabFacts {

    /// Every sale and return up to a day, one by one: what the kept figures of customers are held against.
    List<Sold> documents(LocalDate to);

    /// What each customer bought of each product, by month; returns taken off.
    List<Goods> goods(LocalDate from, LocalDate to);

    /// What one base unit costs today, by level; an empty level is the list price.
    List<LevelPrice> prices();

    /// Customers with a price level of their own: no tier gives them another.
    Set<CustomerId> withOwnLevel();

    /// `returned` is zero or below; a cost nobody knows is null. From `gone` on a sale is no valid order any more: it came back whole, or was
    /// reversed; null = it still is.
    record Sold(CustomerId customer, LocalDate day, String number, boolean sale, Money sales, Money returned,
            @Nullable Money cost, @Nullable LocalDate gone) {}

    record Goods(CustomerId customer, YearMonth month, ProductId product, Quantity quantity) {}

    record LevelPrice(ProductId product, String level, UnitPrice price) {}
}
