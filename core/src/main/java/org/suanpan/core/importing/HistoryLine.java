package org.suanpan.core.importing;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// One line of the sales history; `sourceRow` is its row in the file.
public record HistoryLine(long documentId, int line, int sourceRow, long productId, Quantity quantity,
        @Nullable UnitPrice price, Money amount, @Nullable Money cost, boolean isReturn) {}
