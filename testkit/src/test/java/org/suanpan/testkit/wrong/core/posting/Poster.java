package org.suanpan.testkit.wrong.core.posting;

import org.suanpan.testkit.wrong.core.stock.StockBook;

/// Breaks nothing: it is the poster.
public final class Poster {

    void post(StockBook book) {
        book.add(1);
    }
}
