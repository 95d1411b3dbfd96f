package org.suanpan.app.product;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.app.product.ProductEntry.Field;
import org.suanpan.core.product.ProductTraits.Kind;
import org.suanpan.core.product.ProductTraits.NegativeStock;
import org.suanpan.core.product.Tracking;

/// The form of a product. Enter walks from field to field, F12 saves; name and unit are enough.
final class ProductFormView extends VBox {

    private final ProductFormViewModel model;
    private final ProductEntry entry;
    private final Text text;
    private final TextField name;

    ProductFormView(ProductFormViewModel model) {
        this.model = model;
        this.entry = model.entry();
        this.text = model.desk().text();
        this.name = words("start", Field.NAME);
        Style.on(this, Style.PAGE);
        setId("product-form");
        Card components = new Card(text.of("product.components"), new ComponentsPane(model));
        entry.kind().subscribe(kind -> Nodes.showIf(components, kind == Kind.BUNDLE));
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new FluidGrid(34, 2,
                new Card(text.of("product.card.what"), naming()), new Card(text.of("product.card.stock"), stock())), components,
                new Card(text.of("product.card.units"), new UnitsPane(entry, text))));
        VBox.setVgrow(body, Priority.ALWAYS);
        Label kept = Nodes.label("", Style.MUTED);
        kept.textProperty().bind(model.kept());
        getChildren().addAll(new PageHeader(text.of(model.isNew() ? "product.new" : "product.edit"), kept), message(), body,
                buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.onEmptied(name::requestFocus);
        focusedProperty().subscribe(this::begin);
        name.sceneProperty().subscribe(this::begin);
    }

    /// The fields come into the window later than the page around them, which holds the focus for them until then.
    private void begin() {
        if (isFocused() && name.getScene() != null) {
            model.desk().work().later(name::requestFocus);
        }
    }

    private void keys(KeyEvent event) {
        boolean save = event.getCode() == KeyCode.F12
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            model.save(false);
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN).match(event)) {
            model.save(true);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node field && walks(field)) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// A list that hangs open and a look-up have their own use for Enter.
    private static boolean walks(Node field) {
        return field instanceof ComboBox<?> box ? !box.isShowing()
                : (field instanceof TextInputControl || field instanceof CheckBox) && !(field instanceof LookUpField<?>);
    }

    private Node message() {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        return strip;
    }

    private Node naming() {
        return new FormBuilder()
                .field(label(Field.NAME) + " *", name)
                .field(label(Field.UNIT) + " *", suggested("unit", Field.UNIT, model.unitNames()))
                .field(label(Field.CATEGORY), suggested("category", Field.CATEGORY, model.categories()),
                        text.of("product.category.help"))
                .field(label(Field.SPEC), words("spec", Field.SPEC))
                .field(label(Field.BRAND), suggested("brand", Field.BRAND, model.brands()))
                .field(label(Field.CODE), prompted(words("code", Field.CODE), "product.code.help"))
                .field(text.of("product.kind"), Choices.segments("kind", List.of(Kind.values()),
                        kind -> text.of("product.kind." + kind), entry.kind()))
                .build();
    }

    private Node stock() {
        CheckBox stopped = Nodes.id(new CheckBox(text.of("product.stopped.help")), "stopped");
        stopped.selectedProperty().bindBidirectional(entry.stopped());
        stopped.setWrapText(true);
        CheckBox indivisible = Nodes.id(new CheckBox(text.of("product.indivisible.help")), "indivisible");
        indivisible.selectedProperty().bindBidirectional(entry.indivisible());
        FormBuilder form = new FormBuilder()
                .field(text.of("product.limits"), pair(words("minimum", Field.MINIMUM), words("maximum", Field.MAXIMUM)));
        if (entry.shelves().size() > 1) {
            entry.shelves().forEach(shelf -> form.field(text.of("product.limits-of", shelf.name()),
                    pair(box("minimum-" + shelf.warehouse(), shelf.minimum()), box("maximum-" + shelf.warehouse(), shelf.maximum()))));
        }
        return form
                .field(text.of("product.price-limits"), pair(words("floor", Field.FLOOR), words("ceiling", Field.CEILING)),
                        text.of("product.price-limits.help"))
                .field(label(Field.COST), covered(words("cost", Field.COST)))
                .field(label(Field.LEAD_DAYS), words("lead-days", Field.LEAD_DAYS))
                .field(text.of("product.negative"), Choices.segments("negative", List.of(NegativeStock.values()),
                        way -> text.of("product.negative." + way), entry.negative()))
                .field(text.of("product.tracking"), Choices.segments("tracking", List.of(Tracking.Mode.values()),
                        mode -> text.of("product.tracking." + mode), entry.tracking()))
                .field(text.of("product.shelf-warranty"), pair(words("shelf-life", Field.SHELF_LIFE),
                        words("warranty", Field.WARRANTY)), text.of("product.tracking.help"))
                .field("", indivisible)
                .field("", stopped)
                .build();
    }

    private HBox pair(TextField least, TextField most) {
        HBox.setHgrow(least, Priority.ALWAYS);
        HBox.setHgrow(most, Priority.ALWAYS);
        return Nodes.row(Style.ROW, least, Nodes.label("–", Style.MUTED), most);
    }

    private TextField covered(TextField field) {
        model.desk().figures().costCovered().subscribe(covered -> field.setVisible(!covered));
        return field;
    }

    private Node buttons() {
        var save = Nodes.button(text.of("product.save"), MaterialDesignC.CHECK, () -> model.save(false), Style.PRIMARY);
        HBox buttons = Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("base.cancel"), model::close), save);
        if (model.isNew()) {
            buttons.getChildren().add(2, Nodes.button(text.of("product.save-next"), () -> model.save(true)));
        }
        return Nodes.column(Style.FORM_BODY, buttons);
    }

    private String label(Field field) {
        return text.of("product.field." + field);
    }

    private TextField words(String id, Field field) {
        return box(id, entry.words(field));
    }

    private static TextField box(String id, StringProperty words) {
        TextField box = Nodes.id(new TextField(), id);
        box.textProperty().bindBidirectional(words);
        return box;
    }

    private TextField prompted(TextField box, String key) {
        box.setPromptText(text.of(key));
        return box;
    }

    /// Typed freely, with what the shop uses already to choose from.
    private ComboBox<String> suggested(String id, Field field, ObservableList<String> known) {
        ComboBox<String> box = Nodes.id(new ComboBox<>(known), id);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().bindBidirectional(entry.words(field));
        return box;
    }
}
