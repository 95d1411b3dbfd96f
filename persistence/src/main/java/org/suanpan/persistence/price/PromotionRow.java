package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.price.promotion.Promotions.NamedPromotion;
import org.suanpan.core.product.ProductId;

/// One row of `promotion` with the names of what it points at.
record PromotionRow(long id, String kind, String name, @Nullable CustomerId customer, String level,
        @Nullable ProductId bought, @Nullable Quantity minimum, @Nullable ProductId given, @Nullable Quantity free,
        boolean repeats, @Nullable Money least, @Nullable Money off, @Nullable Rate rate, LocalDate fromDate,
        @Nullable LocalDate untilDate, String boughtName, String givenName, String customerName, @Nullable Long segment,
        @Nullable String segmentName) {

    static PromotionRow of(Promotion promotion) {
        Gift gift = promotion.terms() instanceof Gift terms ? terms : null;
        OrderDiscount order = promotion.terms() instanceof OrderDiscount terms ? terms : null;
        return new PromotionRow(promotion.id(), gift == null ? "ORDER" : "GIFT", promotion.name(), promotion.customer(),
                promotion.level(), gift == null ? null : gift.bought(), gift == null ? null : gift.minimum(),
                gift == null ? null : gift.given(), gift == null ? null : gift.free(), gift != null && gift.repeats(),
                order == null ? null : order.least(), order == null ? null : order.off(),
                order == null ? null : order.rate(), promotion.from(), promotion.until(), "", "", "",
                SegmentColumn.id(promotion.segment()), null);
    }

    Promotion promotion() {
        Promotion.Terms terms = kind.equals("GIFT")
                ? new Gift(Objects.requireNonNull(bought), Objects.requireNonNull(minimum), given,
                        Objects.requireNonNull(free), repeats)
                : new OrderDiscount(Objects.requireNonNull(least), off, rate);
        return new Promotion(id, name, customer, level, terms, fromDate, untilDate, SegmentColumn.ref(segment, segmentName));
    }

    NamedPromotion named() {
        return new NamedPromotion(promotion(), boughtName, givenName, customerName);
    }
}
