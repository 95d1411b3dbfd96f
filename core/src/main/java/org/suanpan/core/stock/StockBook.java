package org.suanpan.core.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.product.ProductId;

/// All movements of goods; only grows. Balances are sums of it, kept beside it in the same transaction.
public interface StockBook {

    void add(PostingId posting, LocalDate date, List<StockMove> moves);

    /// In the order they were added.
    List<StockMove> of(PostingId posting);

    /// What the whole shop has of a product, and what that is worth.
    AverageCost pool(ProductId product);

    Quantity onHand(WarehouseId warehouse, ProductId product);

    /// The latest movement of a product in the order of (business date, posting); empty when it never moved.
    Optional<LastMove> lastMove(ProductId product);

    record LastMove(LocalDate date, PostingId posting) {}
}
