package org.suanpan.persistence.price;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.Prices.NamedRule;
import org.suanpan.core.product.ProductId;

/// One row of `price_rule` with the names of what it points at.
record RuleRow(long id, PriceRule.Kind kind, String name, @Nullable ProductId product, String category,
        @Nullable CustomerId customer, String level, String unit, Quantity minimum, @Nullable UnitPrice price,
        @Nullable Rate rate, LocalDate fromDate, @Nullable LocalDate untilDate, String productName, String customerName,
        @Nullable Long segment, @Nullable String segmentName) {

    PriceRule rule() {
        return new PriceRule(id, kind, name, product, category, customer, level, unit, minimum, price, rate, fromDate,
                untilDate, SegmentColumn.ref(segment, segmentName));
    }

    NamedRule named() {
        return new NamedRule(rule(), productName, customerName);
    }
}
