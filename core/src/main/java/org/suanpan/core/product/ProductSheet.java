package org.suanpan.core.product;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;

/// A product as its form holds it. `id` null = a new one. Of `units` the first is the base unit, with the factor 1.
/// `referenceCost` and `minimum` are per base unit and in base units.
public record ProductSheet(@Nullable ProductId id, long version, Naming naming, ProductTraits traits,
        @Nullable UnitPrice referenceCost, @Nullable Quantity minimum, List<Unit> units, List<Item.Component> components,
        List<Shelf> shelves, Prices prices) {

    /// How much is to lie in one warehouse at least and at most, in base units; `warehouse` = its number.
    public record Shelf(long warehouse, @Nullable Quantity minimum, @Nullable Quantity maximum) {

        boolean isEmpty() {
            return minimum == null && maximum == null;
        }
    }

    /// An empty `code` of a new product is made by itself.
    public record Naming(String code, String name, String spec, String category, String brand) {

        public Naming {
            code = code.strip();
            name = name.strip();
            spec = spec.strip();
            category = CategoryTree.clean(category);
            brand = brand.strip();
        }
    }

    /// `factor` base units in one; any number of barcodes stands on each unit.
    public record Unit(String unit, long factor, List<String> barcodes) {

        public Unit {
            unit = unit.strip();
            barcodes = barcodes.stream().map(String::strip).filter(code -> !code.isEmpty()).distinct().toList();
        }
    }

    /// Everything the product is offered at; floor and ceiling per base unit, null = none.
    public record Prices(List<Price> each, @Nullable UnitPrice floor, @Nullable UnitPrice ceiling) {

        public static final Prices NONE = new Prices(List.of(), null, null);

        public Prices {
            each = List.copyOf(each);
        }
    }

    /// `level` empty = the list price; `unit` empty = the base unit.
    public record Price(String level, String unit, UnitPrice price) {}

    public ProductSheet {
        units = List.copyOf(units);
        components = List.copyOf(components);
        shelves = shelves.stream().filter(shelf -> !shelf.isEmpty()).toList();
    }

    public String baseUnit() {
        return units.isEmpty() ? "" : units.getFirst().unit();
    }

    /// Refuses what is missing or contradicts itself, whatever else is in the shop.
    void check() {
        if (naming.name().isEmpty()) {
            throw new Rejected("product.no-name");
        }
        if (baseUnit().isEmpty()) {
            throw new Rejected("product.no-unit");
        }
        checkUnits();
        for (Price price : prices.each()) {
            if (price.price().millionths() < 0) {
                throw new Rejected("product.price-negative", price.price());
            }
        }
        checkLimits(minimum, traits.maximum());
        shelves.forEach(shelf -> checkLimits(shelf.minimum(), shelf.maximum()));
        if (traits.leadDays() < 0) {
            throw new Rejected("product.lead-negative", traits.leadDays());
        }
        if (traits.kind() == ProductTraits.Kind.BUNDLE && components.isEmpty()) {
            throw new Rejected("product.bundle-empty", naming.name());
        }
    }

    private static void checkLimits(@Nullable Quantity least, @Nullable Quantity most) {
        if (least != null && least.isNegative() || most != null && most.isNegative()) {
            throw new Rejected("product.stock-negative");
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new Rejected("product.stock-crossed", least, most);
        }
    }

    private void checkUnits() {
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!names.add(unit.unit())) {
                throw new Rejected("product.unit-twice", unit.unit());
            }
            if (unit.unit().isEmpty() || i > 0 && unit.factor() < 2) {
                throw new Rejected("product.unit-factor", naming.name(), unit.unit(), unit.factor());
            }
            for (String code : unit.barcodes()) {
                if (!codes.add(code)) {
                    throw new Rejected("product.barcode-twice", code);
                }
            }
        }
    }
}
