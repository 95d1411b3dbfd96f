package org.suanpan.app.trade;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.grid.EntryGrid;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.app.trade.FormShape.Part;
import org.suanpan.core.document.ChineseCapitals;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.trade.DocumentQueries.Named;

/// The form of a document: head, lines, totals. Everything is done by keys: Enter walks, F12 saves.
final class WriteView extends VBox {

    private final WriteViewModel model;
    private final Text text;
    private final EntryGrid<EntryLine> grid;
    private final Label total = Nodes.label("", Style.TOTAL_FIGURE);
    private final Label capitals = Nodes.label("", Style.MUTED);
    private final Label owed = Nodes.label("", Style.STRONG);

    WriteView(WriteViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("write");
        grid = new EntryGrid<>("lines", model.lines(), new LineColumns(model).of(model.shape()), text::of);
        grid.helpWith((line, _) -> model.goods().about(line));
        grid.onScan(code -> {
            model.scan(code);
            grid.refresh();
        });
        model.partner().addListener(_ -> grid.refresh());
        VBox.setVgrow(grid, Priority.ALWAYS);
        Node header = header();
        VBox body = Nodes.column(Style.FORM_BODY, strips(), grid, footer());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("trade.kind." + model.shape().kind()), kept()), header, body);
        model.lines().all().subscribe(this::showTotals);
        model.discount().subscribe(this::showTotals);
        model.money().subscribe(this::showTotals);
        model.afterLoad(() -> {
            grid.refresh();
            showTotals();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        boolean partnerFirst = model.shape().has(Part.CUSTOMER) || model.shape().has(Part.SUPPLIER);
        sceneProperty().subscribe(scene -> {
            if (scene != null && !partnerFirst) {
                model.desk().work().later(grid::begin);
            }
        });
    }

    private Label kept() {
        Label kept = Nodes.label("", Style.MUTED);
        kept.textProperty().bind(model.kept());
        return kept;
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            grid.settle();
            model.goods().offers().explain(grid.activeRow());
            event.consume();
            return;
        }
        boolean save = event.getCode() == KeyCode.F12
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            save(false);
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN).match(event)) {
            save(true);
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN).match(event)) {
            requestFocus();
            model.keep();
            event.consume();
        }
    }

    /// The cell in front is taken first; what was refused there stops the save.
    private void save(boolean next) {
        requestFocus();
        if (grid.hasRefusals()) {
            model.message().set(text.of("trade.mend-cells"));
            return;
        }
        model.save(next);
    }

    private Node header() {
        FormShape shape = model.shape();
        var fields = Nodes.wrap(Style.FILTER_BAR);
        if (shape.has(Part.CUSTOMER) || shape.has(Part.SUPPLIER)) {
            boolean sale = shape.has(Part.CUSTOMER);
            LookUpField<Named> partner = new LookUpField<>("start", model.partner(), Named::name,
                    model.choices()::partners);
            partner.setPromptText(text.of(sale ? "trade.customer-prompt" : "trade.supplier-prompt"));
            partner.setPrefColumnCount(16);
            partner.setDisable(model.isLinked());
            partner.onNext(grid::begin);
            fields.getChildren().add(field(sale ? "trade.customer" : "trade.supplier", partner));
        }
        DatePicker date = Choices.day("date");
        date.valueProperty().bindBidirectional(model.date());
        fields.getChildren().add(field("trade.date", date));
        if (shape.has(Part.WAREHOUSE)) {
            fields.getChildren().add(field("trade.warehouse", warehouses("warehouse", model.warehouse())));
        }
        if (shape.has(Part.TO_WAREHOUSE)) {
            fields.getChildren().add(field("trade.to-warehouse", warehouses("to-warehouse", model.toWarehouse())));
        }
        if (shape.has(Part.REP)) {
            ComboBox<SalesRep> reps = Choices.box("rep", model.choices().reps(), SalesRep::name, model.rep());
            fields.getChildren().add(field("trade.rep", reps));
        }
        if (shape.has(Part.REASON)) {
            fields.getChildren().add(field("trade.reason", words("reason", model.reason(), 14)));
        }
        fields.getChildren().add(field("trade.remark", words("remark", model.remark(), 14)));
        return fields;
    }

    private ComboBox<Warehouse> warehouses(String id, javafx.beans.property.Property<Warehouse> chosen) {
        return Choices.box(id, model.choices().warehouses(), Warehouse::name, chosen);
    }

    private static TextField words(String id, javafx.beans.property.StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private HBox field(String label, Node node) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }

    /// A code nobody knows, and why the document could not be saved.
    private Node strips() {
        Label unknown = Nodes.label("", Style.STRIP, Style.STRIP_CAUTION);
        unknown.setMaxWidth(Double.MAX_VALUE);
        model.goods().unknown().subscribe(code -> {
            unknown.setText(text.of("trade.unknown-code", code));
            Nodes.showIf(unknown, !code.isEmpty());
        });
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        message.setId("message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        VBox effects = Nodes.column(Style.COLUMN_TIGHT);
        model.preview().subscribe(preview -> effects.getChildren().setAll(
                preview == null ? List.of() : List.of(new EffectsPane(model, preview))));
        VBox why = Nodes.column(Style.COLUMN_TIGHT);
        model.goods().offers().why().subscribe(reason -> why.getChildren().setAll(
                reason == null ? List.of() : List.of(new WhyPane(model.desk(), reason))));
        return Nodes.column(Style.COLUMN_TIGHT, unknown, message, effects, why);
    }

    private Node footer() {
        HBox sums = Nodes.row(Style.ROW_WIDE);
        FormShape shape = model.shape();
        if (shape.has(Part.PRICE)) {
            if (shape.has(Part.DISCOUNT)) {
                sums.getChildren().add(field("trade.discount", words("discount", model.discount(), 6)));
            }
            if (shape.has(Part.MONEY)) {
                sums.getChildren().add(field("trade.money." + shape.kind(), words("money", model.money(), 7)));
                sums.getChildren().add(owed);
            }
            sums.getChildren().addAll(capitals, Nodes.spacer(), Nodes.label(text.of("trade.total"), Style.MUTED), total);
        } else {
            sums.getChildren().add(Nodes.spacer());
        }
        HBox.setHgrow(sums, Priority.ALWAYS);
        HBox buttons = Nodes.row(Style.ACTIONS, Nodes.spacer(),
                Nodes.button(text.of("trade.discard"), model::discard),
                Nodes.button(text.of("trade.look"), MaterialDesignE.EYE_OUTLINE, () -> {
                    requestFocus();
                    model.look();
                }),
                Nodes.button(text.of("trade.park"), MaterialDesignP.PAUSE, () -> {
                    requestFocus();
                    model.keep();
                }),
                Nodes.button(text.of("trade.save-next"), () -> save(true)),
                Nodes.button(text.of("trade.save"), MaterialDesignC.CHECK, () -> save(false), Style.PRIMARY));
        return Nodes.column(Style.COLUMN, sums, buttons);
    }

    private void showTotals() {
        if (!model.shape().has(Part.PRICE)) {
            return;
        }
        total.setText(model.desk().figures().yuan(model.total()));
        capitals.setText(text.isChinese() && model.total().isPositive() ? ChineseCapitals.of(model.total()) : "");
        owed.setText(text.of("trade.owed", model.desk().figures().money(model.total().minus(model.amount(model.money())))));
    }
}
