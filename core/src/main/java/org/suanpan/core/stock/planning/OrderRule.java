package org.suanpan.core.stock.planning;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;

/// When to order an item and how much: at or below `orderPoint`, up to `most`; or, where there is no `most`, `batch` or
/// what is missing to the order point if that is more.
public record OrderRule(Quantity orderPoint, @Nullable Quantity most, @Nullable Quantity batch, LotRule lots) {

    /// What is there, on the way, promised to confirmed orders and owed from earlier ones.
    public record Standing(Quantity onHand, Quantity onOrder, Quantity reserved, Quantity backOrders) {

        /// What can still be counted on: on hand + on order − reserved − owed.
        public Quantity position() {
            return onHand.plus(onOrder).minus(reserved).minus(backOrders);
        }
    }

    /// Whether the position calls for an order.
    public boolean isDue(Standing standing) {
        return standing.position().compareTo(orderPoint) <= 0;
    }

    /// What to order now; zero where no order is due.
    public Quantity orderQuantity(Standing standing) {
        return isDue(standing) ? lots.covering(wanted(standing.position())) : Quantity.ZERO;
    }

    private Quantity wanted(Quantity position) {
        if (most != null) {
            return most.minus(position);
        }
        Quantity missing = orderPoint.minus(position);
        return batch != null && batch.compareTo(missing) > 0 ? batch : missing;
    }
}
