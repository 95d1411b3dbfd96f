package org.suanpan.app.product;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Units, barcodes and prices of a product, a line each; the last line waits for one more unit.
final class UnitsPane extends GridPane {

    private static final double NARROW = 78;
    private static final double WIDE = 240;

    private final ProductEntry entry;
    private final Text text;
    private boolean growing;

    UnitsPane(ProductEntry entry, Text text) {
        this.entry = entry;
        this.text = text;
        Style.on(this, Style.FORM);
        setId("units");
        List<String> levels = entry.levels();
        for (int column = 0; column < 3 + levels.size(); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPrefWidth(column == 2 ? WIDE : NARROW);
            width.setMinWidth(NARROW);
            if (column == 2) {
                width.setHgrow(Priority.ALWAYS);
            }
            getColumnConstraints().add(width);
        }
        entry.units().subscribe(this::fill);
        fill();
    }

    private void fill() {
        if (growing) {
            return;
        }
        List<Label> titles = new ArrayList<>(List.of(title(text.of("product.unit")), title(text.of("product.factor")),
                title(text.of("product.barcodes"))));
        entry.levels().forEach(level -> titles.add(title(level.isEmpty() ? text.of("product.price") : level)));
        getChildren().clear();
        addRow(0, titles.toArray(Label[]::new));
        for (int i = 0; i < entry.units().size(); i++) {
            line(i, entry.units().get(i));
        }
    }

    private static Label title(String words) {
        return Nodes.label(words, Style.FORM_LABEL);
    }

    private void line(int at, UnitEntry unit) {
        if (at == 0) {
            Label base = Nodes.label("", Style.STRONG);
            base.textProperty().bind(entry.words(ProductEntry.Field.UNIT));
            addRow(1, base, Nodes.label(text.of("product.base-unit"), Style.MUTED));
        } else {
            TextField name = field("unit-" + at, unit.unit());
            TextField factor = field("factor-" + at, unit.factor());
            factor.setPromptText(text.of("product.factor-prompt"));
            name.textProperty().addListener((_, _, typed) -> {
                if (!typed.isBlank() && unit == entry.units().getLast()) {
                    grow(at);
                }
            });
            addRow(at + 1, name, factor);
        }
        TextField barcodes = field("barcodes-" + at, unit.barcodes());
        barcodes.setPromptText(text.of("product.barcodes-prompt"));
        add(barcodes, 2, at + 1);
        for (int i = 0; i < entry.levels().size(); i++) {
            add(Style.on(field("price-" + at + "-" + i, unit.price(entry.levels().get(i))), Style.NUMBER), 3 + i, at + 1);
        }
    }

    /// One line more below, without touching the one that is being typed into.
    private void grow(int at) {
        growing = true;
        entry.addUnit();
        growing = false;
        line(at + 1, entry.units().getLast());
    }

    private static TextField field(String id, StringProperty words) {
        TextField field = Nodes.id(new TextField(), id);
        field.textProperty().bindBidirectional(words);
        return field;
    }
}
