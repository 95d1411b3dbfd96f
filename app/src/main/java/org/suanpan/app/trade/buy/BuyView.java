package org.suanpan.app.trade.buy;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.trade.buy.Wanted;

/// What is short for customers' orders, for whom and since when; F12 makes drafts of purchase orders of it.
public final class BuyView extends VBox {

    private final BuyViewModel model;
    private final Text text;
    private final Figures figures;
    private final ObservableList<Wanted> rows = FXCollections.observableArrayList();
    private final TableView<Wanted> table;

    public BuyView(BuyViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("buy");
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        EmptyState empty = new EmptyState(MaterialDesignC.CHECK_CIRCLE_OUTLINE, text.of("trade.buy-none"));
        VBox.setVgrow(empty, Priority.ALWAYS);
        Label help = Nodes.paragraph(text.of("trade.buy-help"), Style.MUTED);
        VBox body = Nodes.column(Style.FORM_BODY, done(), help, table, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("trade.buy-title"), Nodes.id(Nodes.button(text.of("trade.buy-order"),
                MaterialDesignC.CHECK, model::order, Style.PRIMARY), "start")), body);
        model.wanted().value().subscribe(found -> {
            rows.setAll(found == null ? List.of() : found);
            Nodes.showIf(help, !rows.isEmpty());
            Nodes.showIf(table, !rows.isEmpty());
            Nodes.showIf(empty, found != null && rows.isEmpty());
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12) {
                model.order();
                event.consume();
            }
        });
    }

    private TableView<Wanted> table() {
        TableView<Wanted> built = new TableBuilder<>("buy-table", rows)
                .onOpen(model::open)
                .text(text.of("trade.supplier"), 120, one -> one.supplierName().isEmpty() ? text.of("trade.buy-new")
                        : one.supplierName())
                .exact(text.of("trade.code"), 72, Wanted::code)
                .text(text.of("trade.product"), 140, Wanted::name)
                .number(text.of("trade.buy-ordered"), 64, one -> figures.quantity(one.ordered()))
                .number(text.of("trade.buy-there"), 64, one -> figures.quantity(one.onHand()))
                .number(text.of("trade.buy-coming"), 96, one -> figures.quantity(one.incoming().plus(one.drafted())))
                .number(text.of("trade.buy-missing"), 80, one -> figures.quantity(one.missing()))
                .exact(text.of("trade.unit"), 48, Wanted::unit)
                .number(text.of("trade.buy-price"), 76, one -> figures.costCovered().get() ? Figures.COVERED
                        : figures.price(one.price()))
                .exact(text.of("trade.buy-since"), 92, one -> figures.date(one.since()))
                .text(text.of("trade.buy-whom"), 380, Wanted::whom)
                .build();
        built.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        built.getSelectionModel().getSelectedItems().subscribe(
                () -> model.chosen().setAll(List.copyOf(built.getSelectionModel().getSelectedItems())));
        figures.costCovered().subscribe(_ -> built.refresh());
        return built;
    }

    private Node done() {
        Label words = Nodes.id(Nodes.label("", Style.STRONG), "buy-done");
        HBox strip = Style.on(Nodes.row(Style.STRIP, words, Nodes.spacer(),
                Nodes.link(text.of("trade.buy-drafts"), model::openPurchases)), Style.STRIP_OK);
        model.done().subscribe(said -> {
            words.setText(said);
            Nodes.showIf(strip, !said.isEmpty());
        });
        return strip;
    }
}
