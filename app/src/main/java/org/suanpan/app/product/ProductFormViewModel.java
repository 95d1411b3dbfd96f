package org.suanpan.app.product;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.product.CategoryTree;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductSheet;
import org.suanpan.core.product.ProductTraits;

/// State of the form of one product, new or known.
final class ProductFormViewModel {

    private static final int MOST = 200;
    private static final int FOUND = 8;

    private final Desk desk;
    private final ProductPorts ports;
    private final Screen own;
    private final @Nullable ProductId id;
    private final ProductEntry entry;
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ObservableList<String> brands = FXCollections.observableArrayList();
    private final ObservableList<String> unitNames = FXCollections.observableArrayList();
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty kept = new SimpleStringProperty("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private long version;
    private Runnable afterSave = () -> {};

    ProductFormViewModel(Desk desk, ProductPorts ports, Screen.ProductForm own) {
        this.desk = desk;
        this.ports = ports;
        this.own = own;
        this.id = own.product();
        this.entry = new ProductEntry(ports.prices().levels(), ports.warehouses().all().stream()
                .map(warehouse -> ShelfEntry.of(warehouse.id().value(), warehouse.name())).toList());
        suggest("category", values -> categories.setAll(new CategoryTree(values).paths()));
        suggest("brand", values -> brands.setAll(words(values)));
        suggest("unit", values -> unitNames.setAll(words(values)));
        load();
    }

    private void suggest(String column, Consumer<List<ValueCount>> answer) {
        desk.work().read(desk.text().of("product.reading"), () -> ports.queries().values(ListQuery.ALL, column, MOST))
                .onSuccess(answer).run();
    }

    private static List<String> words(List<ValueCount> values) {
        return values.stream().map(ValueCount::value).filter(value -> !value.isBlank()).toList();
    }

    private void load() {
        ProductId known = id;
        if (known != null) {
            desk.work().read(desk.text().of("product.reading"), () -> read(known)).onSuccess(this::show)
                    .onRejected(problem -> message.set(desk.text().of(problem))).run();
        }
    }

    /// A product and the words for what it is made of.
    private record Known(ProductSheet sheet, Map<ProductId, String> names) {}

    private Known read(ProductId known) {
        ProductSheet sheet = ports.keeping().sheet(known);
        return new Known(sheet, sheet.components().stream().map(Item.Component::product)
                .collect(Collectors.toMap(part -> part, this::label)));
    }

    private void show(Known known) {
        version = known.sheet().version();
        entry.load(known.sheet(), part -> known.names().getOrDefault(part, ""));
    }

    private String label(ProductId of) {
        ProductSheet.Naming naming = ports.keeping().sheet(of).naming();
        return naming.spec().isEmpty() ? naming.name() : naming.name() + " " + naming.spec();
    }

    Desk desk() {
        return desk;
    }

    ProductEntry entry() {
        return entry;
    }

    boolean isNew() {
        return id == null;
    }

    ObservableList<String> categories() {
        return categories;
    }

    ObservableList<String> brands() {
        return brands;
    }

    ObservableList<String> unitNames() {
        return unitNames;
    }

    /// Why it could not be saved; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// What was saved before, while one writes product after product.
    StringProperty kept() {
        return kept;
    }

    BooleanProperty saving() {
        return saving;
    }

    /// What the form does once it is empty for the next product.
    void onEmptied(Runnable action) {
        afterSave = action;
    }

    /// Goods that may go into a bundle.
    void find(String text, Consumer<List<ComponentEntry.Choice>> answer) {
        desk.work().read(desk.text().of("product.reading"), () -> ports.queries().find(text, FOUND * 2))
                .onSuccess(found -> answer.accept(found.stream()
                        .filter(p -> p.kind() == ProductTraits.Kind.GOODS && !p.isStopped() && !p.id().equals(id)).limit(FOUND)
                        .map(ProductFormViewModel::choice).toList())).run();
    }

    private static ComponentEntry.Choice choice(ProductListItem found) {
        return new ComponentEntry.Choice(found.id(),
                found.spec().isEmpty() ? found.name() : found.name() + " " + found.spec());
    }

    /// `next`: the form stays open, empty, for one more.
    void save(boolean next) {
        message.set("");
        if (saving.get()) {
            return;
        }
        ProductSheet sheet;
        try {
            sheet = entry.sheet(id, version, field -> desk.text().of("product.field." + field));
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        saving.set(true);
        desk.work().write(desk.text().of("product.saving"), () -> ports.keeping().save(sheet))
                .onSuccess(saved -> saved(saved, sheet.naming().name(), next))
                .onRejected(problem -> message.set(desk.text().of(problem)))
                .finallyDo(() -> saving.set(false)).run();
    }

    private void saved(ProductId product, String name, boolean next) {
        if (next) {
            entry.clear();
            kept.set(desk.text().of("product.saved", name));
            afterSave.run();
        } else {
            close();
            desk.navigator().open(new Screen.ProductCard(product));
        }
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }
}
