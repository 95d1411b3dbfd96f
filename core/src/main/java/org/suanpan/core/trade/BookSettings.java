package org.suanpan.core.trade;

/// Keeps the [BookRules].
public interface BookSettings {

    BookRules rules();

    /// Refuses with `books.cost-basis-fixed` when the cost basis would change after the first posted document.
    void keep(BookRules rules);
}
