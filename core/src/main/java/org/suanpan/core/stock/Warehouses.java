package org.suanpan.core.stock;

import java.util.List;

/// The warehouses in the data file; `W1` 主仓 is always there.
public interface Warehouses {

    List<Warehouse> all();

    WarehouseId add(String code, String name);
}
