package org.suanpan.core.sale;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;

/// What a sales list shows. `text` matches the document number or the customer's code or name; null = any.
public record SalesFilter(String text, @Nullable DateSpan span, @Nullable CustomerId customer, Order order) {

    public static final SalesFilter ALL = new SalesFilter("", null, null, Order.NEWEST);

    public enum Order { NEWEST, OLDEST, AMOUNT }
}
