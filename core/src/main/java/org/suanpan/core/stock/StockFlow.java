package org.suanpan.core.stock;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;

/// A ledger in one line: what was there, what came in and went out, what is there. Worth as in [LedgerLine].
public record StockFlow(Level opening, Quantity in, Quantity out, Level closing) {

    public record Level(Quantity quantity, @Nullable Money value) {}
}
