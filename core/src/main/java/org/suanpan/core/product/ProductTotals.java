package org.suanpan.core.product;

import org.suanpan.core.base.Money;

/// The footer of the product list: totals over the whole filter. `shortages` = products at or below their minimum.
public record ProductTotals(long products, long shortages, Money stockValue) {}
