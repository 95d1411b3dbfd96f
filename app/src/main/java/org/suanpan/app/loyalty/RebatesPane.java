package org.suanpan.app.loyalty;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.loyalty.rebate.RebateStanding;
import org.suanpan.core.trade.DocumentQueries.Named;

/// Rebate agreements with what has accrued, was given and is left; the chosen one with its quarters and credits below.
final class RebatesPane extends VBox {

    private final LoyaltyViewModel model;
    private final RebateForm form;
    private final Text text;
    private final Figures figures;
    private final FlowPane story = Nodes.id(Nodes.wrap(Style.FACTS), "rebate-story");

    RebatesPane(LoyaltyViewModel model) {
        this.model = model;
        this.form = model.rebateForm();
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        ObservableList<RebateStanding> rows = FXCollections.observableArrayList();
        TableView<RebateStanding> table = table(rows);
        VBox list = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.rebates().value().subscribe(all -> {
            int at = table.getSelectionModel().getSelectedIndex();
            rows.setAll(all == null ? List.of() : all);
            if (!rows.isEmpty()) {
                table.getSelectionModel().select(Math.max(0, Math.min(at, rows.size() - 1)));
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        getChildren().addAll(fields(), Fields.strips(form.deeds()), list, story, Nodes.column(Style.FORM_BODY, actions(table)));
    }

    private Node fields() {
        Fields fields = new Fields(text);
        LookUpField<Named> customer = new LookUpField<>("start", form.customer(), Named::name, model::findCustomers);
        customer.setPromptText(text.of("rebate.customer-prompt"));
        DatePicker from = Choices.day("rebate-from", model.desk().asOf().day()::get);
        from.valueProperty().bindBidirectional(form.from());
        DatePicker to = Choices.day("rebate-to", model.desk().asOf().day()::get);
        to.valueProperty().bindBidirectional(form.to());
        var brackets = fields.box("rebate-brackets", form.brackets(), 20);
        brackets.setPromptText("0:0 100000:1% 300000:2%");
        return Nodes.wrap(Style.FILTER_BAR, fields.of("loyalty.customer", customer),
                fields.of("rebate.number", "rebate-number", form.number(), 9),
                Choices.segments("rebate-mode", List.of(CommissionMode.MARGINAL, CommissionMode.WHOLE), mode -> text.of("rebate.mode." + mode),
                        form.mode()),
                fields.of("rebate.brackets-label", brackets),
                fields.of("rebate.days", Nodes.row(Style.ROW, from, Nodes.label("–", Style.MUTED), to)),
                fields.of("rebate.approver", "rebate-approver", form.approver(), 7),
                Nodes.id(Nodes.button(text.of("rebate.add"), MaterialDesignC.CHECK, form::save, Style.PRIMARY), "rebate-keep"));
    }

    private Node actions(TableView<RebateStanding> table) {
        return Nodes.row(Style.ACTIONS, Nodes.label(text.of("rebate.company-only"), Style.MUTED, Style.SMALL), Nodes.spacer(),
                Nodes.id(Nodes.button(text.of("rebate.end"), () -> form.end(table.getSelectionModel().getSelectedItem())), "rebate-end"),
                Nodes.id(Nodes.button(text.of("rebate.settle"), MaterialDesignC.CASH_CHECK,
                        () -> form.settle(table.getSelectionModel().getSelectedItem()), Style.PRIMARY), "rebate-settle"));
    }

    private TableView<RebateStanding> table(ObservableList<RebateStanding> rows) {
        TableView<RebateStanding> table = new TableBuilder<>("rebates", rows)
                .onOpen(model::openCard)
                .exact(text.of("rebate.number"), 110, row -> row.contract().number())
                .link(text.of("loyalty.customer"), 140, row -> row.contract().customerName())
                .exact(text.of("rebate.days"), 184, row -> figures.date(row.contract().from()) + " – " + figures.date(row.contract().to()))
                .text(text.of("rebate.brackets-label"), 240, row -> text.of("rebate.mode." + row.contract().mode()) + "  " + row.contract().words())
                .exact(text.of("rebate.approver"), 70, row -> row.contract().approver()).optional()
                .number(text.of("rebate.collected"), 110, row -> figures.money(row.collected()))
                .number(text.of("rebate.accrued"), 96, row -> figures.money(row.accrued()))
                .number(text.of("rebate.paid"), 96, row -> figures.money(row.paid()))
                .number(text.of("rebate.left"), 96, row -> figures.money(row.left()))
                .way(text.of("rebate.settle"), form::settle)
                .way(text.of("rebate.end"), form::end)
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignH.HANDSHAKE_OUTLINE, text.of("rebate.none")));
        return table;
    }

    private void tell(@Nullable RebateStanding row) {
        story.getChildren().clear();
        if (row == null) {
            return;
        }
        row.quarters().forEach(quarter -> story.getChildren().add(Nodes.row(Style.FACT,
                Nodes.label(text.of("rebate.quarter", figures.date(quarter.end())), Style.FACT_LABEL),
                Nodes.label(text.of("rebate.quarter-said", figures.money(quarter.collected()), figures.money(quarter.accrual()),
                        figures.money(quarter.accrued())), Style.FACT_VALUE))));
        row.given().forEach(given -> story.getChildren().add(Nodes.row(Style.FACT,
                Nodes.label(text.of(given.red() ? "rebate.given-red" : "rebate.given-on", figures.date(given.day())), Style.FACT_LABEL),
                Nodes.link(given.number() + "  " + figures.money(given.amount()) + "  " + given.approver(), () -> model.open(given)))));
        story.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of("rebate.settleable"), Style.FACT_LABEL),
                Nodes.id(Nodes.label(figures.money(row.settleable()), Style.STRONG), "settleable")));
    }
}
