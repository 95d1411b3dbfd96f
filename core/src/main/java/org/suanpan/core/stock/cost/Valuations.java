package org.suanpan.core.stock.cost;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// Reads movements for a replay and keeps what it found. Kept figures are derived: `check` finds them again from zero.
public interface Valuations {

    /// The last movement of a product before a place right after which no sale is uncovered: where a replay may start.
    /// Empty = from the beginning.
    Optional<Movement> restart(ProductId product, Place before);

    /// The pool right after `restart`; without one it is empty.
    PoolState stateAfter(ProductId product, @Nullable Movement restart);

    /// The product's movements after `restart` in order, passed-over ones included.
    List<Movement> after(ProductId product, @Nullable Movement restart);

    /// Quantities by warehouse (ten-thousandths) now.
    Map<WarehouseId, Long> there(ProductId product);

    /// What a warehouse has by the book at a moment of a day: movements up to and including that minute.
    Quantity book(WarehouseId warehouse, ProductId product, LocalDate date, int minute);

    Movement get(long id);

    /// Every product that ever moved.
    List<ProductId> moved();

    /// A document's movements in order.
    List<Movement> of(DocumentId document);

    /// The movements of a line of a document.
    List<Movement> of(DocumentId document, int line);

    /// All movements of these documents that make something of parts or take it apart.
    List<Movement> workshops(Set<Long> documents);

    /// Charges that went into receipts, by the receipt's movement, fen.
    Map<Long, Long> late(ProductId product);

    /// Keeps what a replay found (`after`, beside what it was `before`), and with it the balances and the costs of the
    /// documents. `firstOpen` = the first day of no closed month, null while none is closed: corrections of earlier sales
    /// are dated on it (C10).
    void keep(List<Movement> before, List<Movement> after, Map<ProductId, PoolState> ends,
            @Nullable LocalDate firstOpen);

    /// Marks movements as passed over.
    void pass(Collection<Movement> movements);
}
