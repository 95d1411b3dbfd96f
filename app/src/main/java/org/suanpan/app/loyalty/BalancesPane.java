package org.suanpan.app.loyalty;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.loyalty.LoyaltyViewModel.Part;
import org.suanpan.core.loyalty.points.Loyalty.PointsBalance;

/// Who has how many points. Enter opens the card, F9 spends points.
final class BalancesPane extends VBox {

    private final LoyaltyViewModel model;
    private final Text text;
    private final Figures figures;

    BalancesPane(LoyaltyViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        TableView<PointsBalance> table = table();
        StackPane empty = new StackPane();
        PagedTable<PointsBalance, Long> paged = new PagedTable<>(model.desk(), table, model.balances(), _ -> List.of()).whenEmpty(empty);
        model.balances().live().loading().subscribe(_ -> empty.getChildren().setAll(emptyState()));
        VBox.setVgrow(paged, Priority.ALWAYS);
        Node off = off();
        getChildren().addAll(Nodes.wrap(Style.FILTER_BAR, search(table), Nodes.label(text.of("loyalty.balance-keys"), Style.MUTED, Style.SMALL)),
                off, paged);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            PointsBalance row = table.getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.F9) {
                model.redeem(row);
                event.consume();
            }
        });
    }

    private TextField search(TableView<PointsBalance> table) {
        TextField search = Style.on(new TextField(), Style.SEARCH_BOX);
        search.setId("start");
        search.setPromptText(text.of("loyalty.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(0);
                event.consume();
            }
        });
        return search;
    }

    /// Points are off: says so, and leads to where they are turned on.
    private Node off() {
        Node strip = Nodes.id(Nodes.wrap(Style.FILTER_BAR, Nodes.paragraph(text.of("loyalty.is-off"), Style.MUTED),
                Nodes.id(Nodes.button(text.of("loyalty.turn-on"), () -> model.part().set(Part.TERMS), Style.PRIMARY), "turn-on")), "is-off");
        model.terms().value().subscribe(all -> Nodes.showIf(strip, all != null && !model.isOn()));
        return strip;
    }

    private TableView<PointsBalance> table() {
        return new TableBuilder<>("balances", model.balances().rows())
                .onOpen(model::open)
                .link(text.of("loyalty.customer"), 220, PointsBalance::name)
                .exact(text.of("party.code"), 100, PointsBalance::code)
                .number(text.of("loyalty.balance"), 110, row -> figures.count(row.balance()))
                .number(text.of("loyalty.debt"), 110, row -> row.debt() == 0 ? "" : figures.count(row.debt()))
                .number(text.of("loyalty.expiring"), 130, row -> row.expiring() == 0 ? "" : figures.count(row.expiring()))
                .exact(text.of("loyalty.last-day"), 110, row -> row.nextExpiry() == null ? "" : figures.date(row.nextExpiry()))
                .exact(text.of("loyalty.last-sale"), 110, row -> row.lastSale() == null ? "" : figures.date(row.lastSale())).optional()
                .way(text.of("loyalty.way.card"), model::open)
                .way(text.of("loyalty.way.redeem"), model::redeem)
                .build();
    }

    private Node emptyState() {
        return model.balances().live().value().get() == null ? new StackPane()
                : new EmptyState(MaterialDesignG.GIFT_OUTLINE, text.of(model.search().get().isBlank() ? "loyalty.none-yet" : "loyalty.none-found"));
    }
}
