package org.suanpan.app.party.segment;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.party.segment.SegmentsViewModel.Row;

/// The segments: Enter lists the customers, F2 renames, Ctrl+T tags them all, Ctrl+J plans something for each, Delete gives one up.
final class SegmentsView extends VBox {

    private final SegmentsViewModel model;
    private final Text text;
    private final TableView<Row> table;
    private final FlowPane naming = Nodes.id(Nodes.wrap(Style.FILTER_BAR), "naming");

    SegmentsView(SegmentsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("segments");
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosen()::set);
        model.live().value().subscribe(read -> {
            table.setPlaceholder(read == null ? new StackPane() : empty());
            if (read != null && !read.isEmpty() && table.getSelectionModel().getSelectedItem() == null) {
                table.getSelectionModel().selectFirst();
            }
        });
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        Nodes.showIf(naming, false);
        getChildren().addAll(new PageHeader(text.of("segment.title"),
                Nodes.id(Nodes.button(text.of("segment.mode.TAG") + "  Ctrl+T", () -> model.many().open(ManyViewModel.Mode.TAG)), "tag"),
                Nodes.id(Nodes.button(text.of("segment.mode.ERRAND") + "  Ctrl+J", () -> model.many().open(ManyViewModel.Mode.ERRAND)), "errand"),
                Nodes.id(Nodes.button(text.of("segment.new"), MaterialDesignA.ACCOUNT_FILTER_OUTLINE, model::openCustomers, Style.PRIMARY), "new")),
                strip, naming, new ManyPane(model.many(), table), table);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        Optional<Row> row = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        if (row.isPresent() && event.getCode() == KeyCode.F2) {
            name(row.get());
            event.consume();
        } else if (row.isPresent() && event.getCode() == KeyCode.DELETE && !(event.getTarget() instanceof TextField)) {
            model.remove(row.get());
            event.consume();
        } else if (row.isPresent() && new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.many().open(ManyViewModel.Mode.TAG);
            event.consume();
        } else if (row.isPresent() && new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.many().open(ManyViewModel.Mode.ERRAND);
            event.consume();
        }
    }

    /// A field for another name; Enter keeps it, Esc does not.
    private void name(Row row) {
        TextField field = Nodes.id(Style.on(new TextField(row.segment().name()), Style.FILTER_FIELD), "segment-name");
        field.setPrefColumnCount(18);
        model.name().bind(field.textProperty());
        field.setOnAction(_ -> {
            model.rename(row);
            unname();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                unname();
                event.consume();
            }
        });
        naming.getChildren().setAll(Nodes.label(text.of("segment.rename"), Style.STRONG), field,
                Nodes.button(text.of("base.cancel"), MaterialDesignC.CLOSE, this::unname));
        Nodes.showIf(naming, true);
        field.requestFocus();
        field.selectAll();
    }

    private void unname() {
        model.name().unbind();
        Nodes.showIf(naming, false);
        table.requestFocus();
    }

    private TableView<Row> table() {
        Figures figures = model.desk().figures();
        return new TableBuilder<>("start", model.rows())
                .onOpen(model::open)
                .link(text.of("segment.name"), 190, row -> row.segment().name())
                .text(text.of("segment.rule"), 380, model::rule)
                .number(text.of("segment.count"), 84, row -> figures.count(row.totals().customers())).leads(model::open)
                .number(text.of("party.net-sales"), 120, row -> figures.money(row.totals().netSales()))
                .number(text.of("party.balance"), 110, row -> row.totals().balance().isZero() ? "" : figures.money(row.totals().balance()))
                .text(text.of("segment.uses"), 170, row -> String.join("、", row.uses())).leads(_ -> model.openPrices())
                .way(text.of("segment.way.customers"), model::open)
                .way(text.of("segment.rename"), this::name)
                .way(text.of("segment.remove"), model::remove)
                .build();
    }

    private Node empty() {
        return new EmptyState(MaterialDesignA.ACCOUNT_FILTER_OUTLINE, text.of("segment.none-yet"),
                Nodes.button(text.of("segment.new"), model::openCustomers, Style.PRIMARY));
    }
}
