package org.suanpan.core.sample;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;

/// A product of the sample shop. `price` is today's wholesale price, `cost` today's purchase price, each per `unit`.
public record SampleProduct(String code, String name, String spec, String category, String brand, String unit,
        String barcode, UnitPrice price, UnitPrice cost, Quantity minimum) {}
