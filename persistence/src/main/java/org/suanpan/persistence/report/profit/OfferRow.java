package org.suanpan.persistence.report.profit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResult.Kind;
import org.suanpan.core.product.ProductId;

/// A promotion or a promotional price, with the names of what it points at. `endedOn` = the day from which it counts no more.
record OfferRow(Kind kind, long id, String name, @Nullable ProductId product, String category, @Nullable CustomerId customer,
        String level, String productName, String customerName, LocalDate fromDate, @Nullable LocalDate untilDate,
        @Nullable LocalDate endedOn) {

    Goods goods() {
        return new Goods(product, category, customer, level);
    }

    String about() {
        return product == null ? category : productName;
    }

    String who() {
        return customer == null ? level : customerName;
    }

    @Nullable LocalDate last() {
        LocalDate ended = endedOn == null ? null : endedOn.minusDays(1);
        return ended == null || untilDate != null && untilDate.isBefore(ended) ? untilDate : ended;
    }
}
