package org.suanpan.core.product;

import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Quantity;

/// What a document needs to know of a product: its units and how it behaves. `units` holds the base units in one of each
/// further unit, a whole number above 1. `components` = what one base unit of a bundle is made of.
public record Item(ProductId id, String code, String name, String baseUnit, ProductTraits traits,
        Map<String, Long> units, List<Component> components) {

    public Item {
        units = Map.copyOf(units);
        components = List.copyOf(components);
    }

    public record Component(ProductId product, Quantity quantity) {}

    /// Base units in one `unit`; 0 for a unit it does not have.
    public long factor(String unit) {
        return unit.isEmpty() || unit.equals(baseUnit) ? 1 : units.getOrDefault(unit, 0L);
    }

    public String label() {
        return code + " " + name;
    }
}
