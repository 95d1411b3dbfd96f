package org.suanpan.core.opening;

/// The opening stock documents in the data file.
public interface OpeningStocks {

    /// Refuses with `opening.unknown` when there is none.
    OpeningStock get(OpeningStockId id);

    /// Adds a posted document; its `id` is ignored.
    OpeningStockId add(OpeningStock opening);

    /// Saves that a document was reversed, the one thing that can change.
    void update(OpeningStock reversed);
}
