package org.suanpan.core.stock.cost;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// A movement a document is about to make; see [Movement] for the meaning of the parts. `line` = its line in the
/// document.
public record NewMove(int line, ProductId product, WarehouseId warehouse, Quantity quantity, Basis basis, Money given,
        long of, Quantity measure, boolean passed, Movement.Stored stored) {

    public static NewMove of(int line, ProductId product, WarehouseId warehouse, Quantity quantity, Basis basis) {
        return new NewMove(line, product, warehouse, quantity, basis, Money.ZERO, 0, Quantity.ZERO, false,
                Movement.Stored.NEW);
    }

    public NewMove worth(Money value) {
        return new NewMove(line, product, warehouse, quantity, basis, value, of, measure, passed, stored);
    }

    public NewMove carrying(long movement) {
        return new NewMove(line, product, warehouse, quantity, basis, given, movement, measure, passed, stored);
    }

    public NewMove measured(Quantity received) {
        return new NewMove(line, product, warehouse, quantity, basis, given, of, received, passed, stored);
    }

    /// The red movement of one on the same day: both are passed over, the red one keeps the opposite of what the
    /// original has shown.
    public NewMove passedOver(Movement.Stored kept) {
        return new NewMove(line, product, warehouse, quantity, basis, given, of, measure, true, kept);
    }
}
