package org.suanpan.core.sale;

import java.util.Optional;

import org.suanpan.core.document.DocumentNumber;

/// The posted deliveries in the data file.
public interface Deliveries {

    /// Refuses with `delivery.unknown` when there is none.
    Delivery get(DeliveryId id);

    Optional<Delivery> byNumber(DocumentNumber number);

    /// Adds a posted delivery; its `id` is ignored.
    DeliveryId add(Delivery delivery);

    /// Saves that a delivery was reversed, the one thing that can change; refuses with `delivery.stale` when the stored
    /// version is another one.
    void update(Delivery reversed);
}
