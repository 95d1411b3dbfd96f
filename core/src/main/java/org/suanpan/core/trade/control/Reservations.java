package org.suanpan.core.trade.control;

import java.util.List;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// Which goods are held for open orders. What is held follows from the orders and their deliveries; only whether an order
/// holds anything is kept.
public interface Reservations {

    ReservationRules rules();

    /// What is held of a product in a warehouse, the oldest order first.
    List<Reservation> of(ProductId product, WarehouseId warehouse);

    /// What is there now.
    Quantity onHand(ProductId product, WarehouseId warehouse);

    boolean holds(DocumentId order);

    void setHolds(DocumentId order, boolean holds);
}
