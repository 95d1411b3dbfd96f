package org.suanpan.testkit.wrong.core.sale;

import org.suanpan.testkit.wrong.core.stock.StockBook;

/// Breaks R7.
public final class WritesBook {

    void sell(StockBook book) {
        book.add(1);
    }
}
