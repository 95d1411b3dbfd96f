package org.suanpan.core.stock;

/// A place where goods lie.
public record Warehouse(WarehouseId id, String code, String name) {}
