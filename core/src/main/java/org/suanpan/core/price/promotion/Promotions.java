package org.suanpan.core.price.promotion;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResult.Used;

/// The promotions in the data file.
public interface Promotions {

    /// What holds for a customer (null = nobody in particular) on a day, oldest first.
    List<Promotion> inForce(@Nullable CustomerId customer, LocalDate day);

    /// Every promotion that has not been ended, those that run out soonest first.
    List<NamedPromotion> all();

    /// Refuses with `price.promotion-unknown`; one that has been ended is still found.
    Promotion get(long id);

    long add(Promotion promotion);

    /// From `day` on it counts no more.
    void end(long id, LocalDate day);

    /// Lines of sales that stand and whose price, gift or discount may come of a promotion or price rule of this number, by
    /// day and document.
    List<Used> used(long id, LocalDate from, LocalDate to);

    /// Net sales of goods from one day to another, returns taken off, in the shop's cost basis.
    Money sales(Goods goods, LocalDate from, LocalDate to);

    /// A promotion with the names it is shown by; empty where it has none.
    record NamedPromotion(Promotion promotion, String bought, String given, String customer) {}
}
