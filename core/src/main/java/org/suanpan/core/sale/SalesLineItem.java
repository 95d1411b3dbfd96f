package org.suanpan.core.sale;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// One line of a sales document as shown. `sourceRow` is the row in the imported file, 0 for posted documents.
public record SalesLineItem(int line, int sourceRow, String productCode, String productName, String spec, String unit,
        Quantity quantity, @Nullable UnitPrice price, Money amount, @Nullable Money cost) {}
