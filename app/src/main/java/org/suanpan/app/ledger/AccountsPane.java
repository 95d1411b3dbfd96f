package org.suanpan.app.ledger;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.ledger.AccountQueries.AccountListItem;
import org.suanpan.core.ledger.Accounts.Kind;

/// The list of accounts; an account is added and renamed in a row above it. Enter opens its journal.
final class AccountsPane extends VBox {

    private static final Style[] CHIPS = {Style.CHIP_NEUTRAL, Style.CHIP_OK};

    private final AccountsViewModel model;
    private final Text text;
    private final Figures figures;
    private final ObservableList<AccountListItem> rows = FXCollections.observableArrayList();

    AccountsPane(AccountsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        TableView<AccountListItem> table = table();
        VBox list = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(actions(table), fields(), message(), list);
        model.accounts().value().subscribe(all -> {
            int at = table.getSelectionModel().getSelectedIndex();
            rows.setAll(all == null ? List.of() : all);
            if (!rows.isEmpty()) {
                table.getSelectionModel().select(Math.max(0, Math.min(at, rows.size() - 1)));
            }
        });
    }

    private TableView<AccountListItem> table() {
        TableView<AccountListItem> table = new TableBuilder<>("start", rows).onOpen(model::open)
                .link(text.of("account.name"), 220, AccountListItem::name)
                .exact(text.of("account.kind"), 110, account -> text.of("account.kind." + account.kind()))
                .chip(text.of("trade.state"), 90, this::state)
                .exact(text.of("account.last"), 110, account -> account.last() == null ? "" : figures.date(account.last()))
                .number(text.of("account.balance"), 130, account -> figures.money(account.balance())).build();
        Label failed = Nodes.label("", Style.PROBLEM_TEXT);
        model.accounts().failed().subscribe(problem -> failed.setText(problem == null ? "" : text.of(problem)));
        table.setPlaceholder(failed);
        return table;
    }

    private void state(AccountListItem account, Label chip) {
        chip.setText(text.of(account.stopped() ? "account.stopped" : "account.used"));
        Style.choose(chip, account.stopped() ? Style.CHIP_NEUTRAL : Style.CHIP_OK, CHIPS);
    }

    private Node actions(TableView<AccountListItem> table) {
        Label total = Nodes.id(Nodes.label("", Style.STRONG), "total");
        model.accounts().value().subscribe(_ -> total.setText(text.of("account.total", figures.yuan(model.total()))));
        Button stop = Nodes.id(Nodes.button("", () -> model.stop(table.getSelectionModel().getSelectedItem())), "stop");
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            stop.setText(text.of(chosen != null && chosen.stopped() ? "account.reopen" : "account.stop"));
            stop.setDisable(chosen == null);
        });
        return Nodes.wrap(Style.FILTER_BAR, total,
                Nodes.id(Nodes.button(text.of("account.change"),
                        () -> model.change(table.getSelectionModel().getSelectedItem())), "change"),
                stop);
    }

    private Node fields() {
        TextField name = Style.on(new TextField(), Style.FILTER_FIELD);
        name.setId("account-name");
        name.setPrefColumnCount(16);
        name.setPromptText(text.of("account.name-prompt"));
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(_ -> model.save());
        Label label = Nodes.label("", Style.STRONG);
        FlowPane fields = Nodes.wrap(Style.FILTER_BAR, label,
                Choices.box("account-kind", List.of(Kind.values()), kind -> text.of("account.kind." + kind), model.kind()), name,
                Nodes.id(Nodes.button(text.of("account.keep"), model::save, Style.PRIMARY), "account-keep"),
                Nodes.button(text.of("base.cancel"), model::cancel));
        model.editing().subscribe(begun -> {
            Nodes.showIf(fields, begun != null);
            if (begun != null) {
                label.setText(text.of(begun ? "account.new" : "account.change"));
                model.desk().work().later(name::requestFocus);
            }
        });
        return fields;
    }

    private Node message() {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "account-message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        return message;
    }
}
