package org.suanpan.core.stock;

/// Identity of a warehouse in the data file.
public record WarehouseId(long value) {

    /// The built-in 主仓 (`W1`).
    public static final WarehouseId MAIN = new WarehouseId(1);
}
