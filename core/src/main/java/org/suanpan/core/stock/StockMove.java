package org.suanpan.core.stock;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;

/// Goods that go from one place to another; a missing place is the world outside. Quantity and value are positive,
/// both negative in a red document, which names the same places as its original.
/// Value belongs to the whole shop: between two of its places it does not change.
public record StockMove(@Nullable WarehouseId from, @Nullable WarehouseId to, ProductId product, Quantity quantity,
        Money value) {

    public StockMove {
        if (from == null && to == null || from != null && from.equals(to)) {
            throw new IllegalArgumentException("a move needs two different places");
        }
        if (quantity.isZero() || !value.isZero() && value.isNegative() != quantity.isNegative()) {
            throw new IllegalArgumentException("a value of " + value + " for a quantity of " + quantity);
        }
    }

    public static StockMove in(WarehouseId to, ProductId product, Quantity quantity, Money value) {
        return new StockMove(null, to, product, quantity, value);
    }

    public static StockMove out(WarehouseId from, ProductId product, Quantity quantity, Money value) {
        return new StockMove(from, null, product, quantity, value);
    }

    public StockMove negated() {
        return new StockMove(from, to, product, quantity.negated(), value.negated());
    }

    /// What the whole shop has more of the product (less when negative).
    public Quantity shopQuantity() {
        return isTransfer() ? Quantity.ZERO : from == null ? quantity : quantity.negated();
    }

    /// What the whole shop's stock is worth more (less when negative).
    public Money shopValue() {
        return isTransfer() ? Money.ZERO : from == null ? value : value.negated();
    }

    private boolean isTransfer() {
        return from != null && to != null;
    }
}
