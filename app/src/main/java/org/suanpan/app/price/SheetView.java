package org.suanpan.app.price;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.EntryGrid;
import org.suanpan.app.kit.grid.GridColumn;
import org.suanpan.app.kit.grid.GridEdit;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.price.PriceRaise;

/// The form of a price sheet: which products, by how much, from when.
final class SheetView extends VBox {

    private final SheetViewModel model;
    private final Text text;
    private final Figures figures;
    private final EntryGrid<SheetRow> grid;

    SheetView(SheetViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("price-sheet");
        grid = new EntryGrid<>("sheet", model.rows(), columns(), text::of);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox body = Nodes.column(Style.FORM_BODY, message(), grid, footer());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("price.sheet-new")), head(), tools(), body);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12
                    || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
                save();
                event.consume();
            }
        });
    }

    private List<GridColumn<SheetRow>> columns() {
        return List.of(
                GridColumn.<SheetRow>lookUp("product", text.of("price.product"), 240, SheetRow::typed, this::product,
                        (_, typed, answer) -> model.lookUp(typed, answer)),
                GridColumn.fixed("code", text.of("price.code"), 110, row -> row.offered() == null ? "" : row.offered().code()),
                GridColumn.fixed("unit", text.of("price.unit"), 56, row -> row.offered() == null ? "" : row.offered().unit()),
                GridColumn.<SheetRow>readOnly("before", text.of("price.before"), 96,
                        row -> row.offered() == null ? "" : figures.price(row.offered().price())),
                GridColumn.<SheetRow>figure("after", text.of("price.after"), 96,
                        row -> row.after() == null ? "" : row.after().toString(), this::price),
                GridColumn.<SheetRow>readOnly("change", text.of("price.change"), 80, SheetRow::change),
                GridColumn.<SheetRow>readOnly("margin", text.of("price.margin"), 80,
                        row -> figures.costCovered().get() ? "" : row.margin()));
    }

    private GridEdit<SheetRow> product(SheetRow row, String typed) {
        if (typed.isBlank()) {
            return new GridEdit.Done<>(SheetRow.BLANK);
        }
        if (row.offered() != null && typed.equals(row.offered().name())) {
            return new GridEdit.Done<>(row);
        }
        SheetRow found = model.first(typed);
        return found == null ? new GridEdit.Refused<>(Problem.of("trade.product-not-found", typed))
                : new GridEdit.Done<>(found);
    }

    private GridEdit<SheetRow> price(SheetRow row, String typed) {
        try {
            return new GridEdit.Done<>(row.after(typed.isBlank() ? null : UnitPrice.parse(typed.strip())));
        } catch (Rejected wrong) {
            return new GridEdit.Refused<>(wrong.problem());
        }
    }

    private Node head() {
        DatePicker from = Choices.day("sheet-from");
        from.valueProperty().bindBidirectional(model.from());
        return Nodes.wrap(Style.FILTER_BAR, field("price.sheet-title", words("start", model.name(), 14)),
                field("price.from", from),
                field("price.which", Choices.box("sheet-level", model.levels(),
                        level -> level.isEmpty() ? text.of("price.ground.LIST") : level, model.level())));
    }

    private Node tools() {
        TextField find = words("sheet-find", model.find(), 20);
        find.setPromptText(text.of("price.find-prompt"));
        find.setOnAction(_ -> model.addAll());
        return Nodes.wrap(Style.FILTER_BAR, find,
                Nodes.button(text.of("price.add-products"), MaterialDesignP.PLUS, model::addAll),
                field("price.percent", words("sheet-percent", model.percent(), 4)),
                field("price.more", words("sheet-more", model.more(), 4)),
                field("price.step", Choices.box("sheet-step", List.of(PriceRaise.Step.values()),
                        step -> text.of("price.step." + step), model.step())),
                Nodes.id(Nodes.button(text.of("price.raise"), MaterialDesignC.CALCULATOR, () -> {
                    requestFocus();
                    model.raise();
                }), "sheet-raise"));
    }

    private Node message() {
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        message.setId("message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        return message;
    }

    private Node footer() {
        Label count = Nodes.label("", Style.MUTED);
        Runnable counted = () -> count.setText(text.of("price.changed", figures.count(model.changed())));
        model.rows().all().subscribe(counted);
        counted.run();
        return Nodes.row(Style.ACTIONS, count, Nodes.spacer(),
                Nodes.button(text.of("price.save-sheet"), MaterialDesignC.CHECK, this::save, Style.PRIMARY));
    }

    private void save() {
        requestFocus();
        if (!grid.hasRefusals()) {
            model.save();
        }
    }

    private static TextField words(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private Node field(String label, Node node) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }
}
