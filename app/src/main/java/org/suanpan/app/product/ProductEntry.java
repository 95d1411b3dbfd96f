package org.suanpan.app.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.kit.grid.Arithmetic;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.core.product.ProductTraits;
import org.suanpan.core.product.ProductTraits.Kind;
import org.suanpan.core.product.ProductTraits.NegativeStock;
import org.suanpan.core.product.Tracking;

/// A product as it is typed, every figure still in words.
final class ProductEntry {

    /// Words typed into the form, each under the name of its field.
    enum Field { NAME, UNIT, CATEGORY, SPEC, BRAND, CODE, MINIMUM, MAXIMUM, LEAD_DAYS, COST, FLOOR, CEILING, SHELF_LIFE, WARRANTY }

    private final List<String> levels;
    private final List<ShelfEntry> shelves;
    private final Map<Field, StringProperty> words = new LinkedHashMap<>();
    private final ObservableList<UnitEntry> units = FXCollections.observableArrayList();
    private final ObservableList<ComponentEntry> components = FXCollections.observableArrayList();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.GOODS);
    private final ObjectProperty<NegativeStock> negative = new SimpleObjectProperty<>(NegativeStock.SHOP);
    private final ObjectProperty<Tracking.Mode> tracking = new SimpleObjectProperty<>(Tracking.Mode.NONE);
    private final BooleanProperty indivisible = new SimpleBooleanProperty();
    private final BooleanProperty stopped = new SimpleBooleanProperty();

    /// `levels` = the price levels besides the list price.
    ProductEntry(List<String> levels, List<ShelfEntry> shelves) {
        this.shelves = List.copyOf(shelves);
        this.levels = Stream.concat(Stream.of(""), levels.stream()).toList();
        for (Field field : Field.values()) {
            words.put(field, new SimpleStringProperty(""));
        }
        clear();
    }

    /// The list price, as an empty name, before the levels.
    List<String> levels() {
        return levels;
    }

    StringProperty words(Field field) {
        return Objects.requireNonNull(words.get(field));
    }

    /// The first is the base unit; the last is blank and waits.
    ObservableList<UnitEntry> units() {
        return units;
    }

    ObservableList<ComponentEntry> components() {
        return components;
    }

    List<ShelfEntry> shelves() {
        return shelves;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    ObjectProperty<Tracking.Mode> tracking() {
        return tracking;
    }

    ObjectProperty<NegativeStock> negative() {
        return negative;
    }

    BooleanProperty indivisible() {
        return indivisible;
    }

    BooleanProperty stopped() {
        return stopped;
    }

    void clear() {
        words.values().forEach(field -> field.set(""));
        shelves.forEach(shelf -> {
            shelf.minimum().set("");
            shelf.maximum().set("");
        });
        units.setAll(new UnitEntry(levels));
        addUnit();
        components.clear();
        addComponent();
        kind.set(Kind.GOODS);
        negative.set(NegativeStock.SHOP);
        tracking.set(Tracking.Mode.NONE);
        indivisible.set(false);
        stopped.set(false);
    }

    void addUnit() {
        units.add(new UnitEntry(levels));
    }

    void addComponent() {
        components.add(new ComponentEntry());
    }

    /// `name` gives the words of a component.
    void load(ProductSheet sheet, Function<ProductId, String> name) {
        words(Field.NAME).set(sheet.naming().name());
        words(Field.UNIT).set(sheet.baseUnit());
        words(Field.CATEGORY).set(sheet.naming().category());
        words(Field.SPEC).set(sheet.naming().spec());
        words(Field.BRAND).set(sheet.naming().brand());
        words(Field.CODE).set(sheet.naming().code());
        words(Field.MINIMUM).set(plain(sheet.minimum()));
        words(Field.MAXIMUM).set(plain(sheet.traits().maximum()));
        words(Field.LEAD_DAYS).set(sheet.traits().leadDays() == 0 ? "" : String.valueOf(sheet.traits().leadDays()));
        words(Field.COST).set(plain(sheet.referenceCost()));
        words(Field.FLOOR).set(plain(sheet.prices().floor()));
        words(Field.CEILING).set(plain(sheet.prices().ceiling()));
        kind.set(sheet.traits().kind());
        negative.set(sheet.traits().negativeStock());
        Tracking how = sheet.traits().tracking();
        tracking.set(how.mode());
        words(Field.SHELF_LIFE).set(how.shelfLifeDays() == 0 ? "" : String.valueOf(how.shelfLifeDays()));
        words(Field.WARRANTY).set(how.warrantyMonths() == 0 ? "" : String.valueOf(how.warrantyMonths()));
        indivisible.set(sheet.traits().indivisible());
        stopped.set(sheet.traits().stopped());
        List<UnitEntry> rows = new ArrayList<>();
        for (ProductSheet.Unit unit : sheet.units()) {
            UnitEntry row = new UnitEntry(levels);
            row.unit().set(unit.unit());
            row.factor().set(String.valueOf(unit.factor()));
            row.barcodes().set(String.join(" ", unit.barcodes()));
            String stored = rows.isEmpty() ? "" : unit.unit();
            sheet.prices().each().stream().filter(price -> price.unit().equals(stored))
                    .forEach(price -> row.price(price.level()).set(plain(price.price())));
            rows.add(row);
        }
        sheet.shelves().forEach(kept -> shelves.stream().filter(shelf -> shelf.warehouse() == kept.warehouse())
                .forEach(shelf -> {
                    shelf.minimum().set(plain(kept.minimum()));
                    shelf.maximum().set(plain(kept.maximum()));
                }));
        units.setAll(rows);
        addUnit();
        components.setAll(sheet.components().stream().map(component -> {
            ComponentEntry row = new ComponentEntry();
            row.product().set(new ComponentEntry.Choice(component.product(), name.apply(component.product())));
            row.quantity().set(component.quantity().toString());
            return row;
        }).toList());
        addComponent();
    }

    private static String plain(@Nullable Object figure) {
        return figure == null ? "" : figure.toString();
    }

    /// What was typed as figures; refuses with all that can't be read, each with the name of its field.
    ProductSheet sheet(@Nullable ProductId id, long version, Function<Field, String> label) {
        Reading reading = new Reading();
        String base = words(Field.UNIT).get();
        List<ProductSheet.Unit> read = new ArrayList<>();
        List<ProductSheet.Price> prices = new ArrayList<>();
        for (UnitEntry row : units) {
            boolean first = row == units.getFirst();
            if (first || !row.isBlank()) {
                String unit = first ? base : row.unit().get().strip();
                read.add(new ProductSheet.Unit(unit, first ? 1 : reading.whole(unit, row.factor().get()),
                        List.of(row.barcodes().get().strip().split("[\\s,，;；]+"))));
                levels.forEach(level -> {
                    UnitPrice price = reading.figure(level.isEmpty() ? unit : unit + " " + level, row.price(level).get(),
                            UnitPrice::parse);
                    if (price != null) {
                        prices.add(new ProductSheet.Price(level, first ? "" : unit, price));
                    }
                });
            }
        }
        Function<Field, @Nullable Quantity> quantity = f -> reading.figure(label.apply(f), words(f).get(), Quantity::parse);
        Function<Field, @Nullable UnitPrice> price = f -> reading.figure(label.apply(f), words(f).get(), UnitPrice::parse);
        ToIntFunction<Field> whole = f -> words(f).get().isBlank() ? 0 : (int) reading.whole(label.apply(f), words(f).get());
        ProductTraits traits = new ProductTraits(kind.get(), indivisible.get(), negative.get(), stopped.get(),
                whole.applyAsInt(Field.LEAD_DAYS), quantity.apply(Field.MAXIMUM), switch (tracking.get()) {
                    case NONE -> Tracking.NONE;
                    case BATCH -> Tracking.batches(whole.applyAsInt(Field.SHELF_LIFE));
                    case SERIAL -> Tracking.serials(whole.applyAsInt(Field.WARRANTY));
                });
        ProductSheet sheet = new ProductSheet(id, version, new ProductSheet.Naming(words(Field.CODE).get(), words(Field.NAME).get(),
                words(Field.SPEC).get(), words(Field.CATEGORY).get(), words(Field.BRAND).get()), traits, price.apply(Field.COST),
                quantity.apply(Field.MINIMUM), base.isBlank() ? List.of() : read, parts(reading),
                shelves.stream().map(shelf -> new ProductSheet.Shelf(shelf.warehouse(),
                        reading.figure(shelf.name(), shelf.minimum().get(), Quantity::parse),
                        reading.figure(shelf.name(), shelf.maximum().get(), Quantity::parse))).toList(),
                new ProductSheet.Prices(prices, price.apply(Field.FLOOR), price.apply(Field.CEILING)));
        reading.check();
        return sheet;
    }

    private List<Item.Component> parts(Reading reading) {
        List<Item.Component> parts = new ArrayList<>();
        for (ComponentEntry row : components) {
            ComponentEntry.Choice product = row.product().get();
            if (product != null) {
                Quantity quantity = reading.figure(product.words(), row.quantity().get(), Quantity::parse);
                parts.add(new Item.Component(product.id(), quantity == null ? Quantity.ZERO : quantity));
            }
        }
        return parts;
    }

    /// Reads figures and remembers the first that is none.
    private static final class Reading {

        private @Nullable Problem wrong;

        <T> @Nullable T figure(String what, String typed, Function<String, T> parse) {
            if (typed.isBlank()) {
                return null;
            }
            try {
                return parse.apply(Arithmetic.value(typed, ""));
            } catch (Rejected refused) {
                remember(Problem.of("product.field-wrong", what, refused.problem()));
                return null;
            }
        }

        long whole(String what, String typed) {
            String plain = Arithmetic.value(typed, "");
            if (plain.matches("\\d{1,9}")) {
                return Long.parseLong(plain);
            }
            remember(Problem.of("product.not-whole", what, typed));
            return 0;
        }

        private void remember(Problem problem) {
            wrong = wrong == null ? problem : wrong;
        }

        void check() {
            if (wrong != null) {
                throw new Rejected(wrong);
            }
        }
    }
}
