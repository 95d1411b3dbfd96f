package org.suanpan.core.importing;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// A product as a sheet gives it; absent parts are empty or null.
public record NewProduct(long id, String code, String name, String spec, String category, String brand, String unit,
        String barcode, @Nullable UnitPrice price, @Nullable UnitPrice referenceCost, @Nullable Quantity minimum,
        String searchKey) {}
