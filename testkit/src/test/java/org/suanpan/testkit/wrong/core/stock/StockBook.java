package org.suanpan.testkit.wrong.core.stock;

/// Breaks R7-books: a book that forgets.
public interface StockBook {

    void add(long quantity);

    void deleteAll();
}
