package org.suanpan.app.ledger.due;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.ledger.due.DueViewModel.By;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.ledger.due.Dunning.RepDue;
import org.suanpan.core.ledger.due.When;
import org.suanpan.core.party.PaymentPromise;

/// What is overdue, due this week and next, by customer and by salesperson; below it the reminder for the chosen customer and what he
/// promised. Ctrl+Shift+C copies the reminder, F8 collects, Enter opens the statement.
final class DueView extends VBox {

    private final DueViewModel model;
    private final Text text;
    private final Figures figures;
    private final TableView<Dunning> customers;
    private final VBox foot = Nodes.column(Style.COLUMN_TIGHT);

    DueView(DueViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("due");
        customers = customers();
        TableView<RepDue> reps = reps();
        Label sum = Nodes.id(Nodes.label("", Style.STRONG), "due-sum");
        model.all().value().subscribe(_ -> sum(sum));
        model.when().subscribe(_ -> sum(sum));
        model.rep().subscribe(_ -> sum(sum));
        VBox byCustomer = Nodes.column(Style.LIST_PAGE, customers, Nodes.row(Style.PAGER, sum), foot);
        VBox byRep = Nodes.column(Style.LIST_PAGE, reps);
        VBox.setVgrow(customers, Priority.ALWAYS);
        VBox.setVgrow(reps, Priority.ALWAYS);
        StackPane front = new StackPane(byCustomer, byRep);
        VBox.setVgrow(front, Priority.ALWAYS);
        model.by().subscribe(by -> {
            Nodes.showIf(byCustomer, by == By.CUSTOMER);
            Nodes.showIf(byRep, by == By.REP);
        });
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new PageHeader(text.of("due.title")), filters(), message, front);
        customers.getSelectionModel().selectedItemProperty().subscribe(this::foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        Dunning row = customers.getSelectionModel().getSelectedItem();
        if (row != null && event.getCode() == KeyCode.F8) {
            model.collect(row);
            event.consume();
        } else if (row != null && event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.C) {
            copy(row);
            event.consume();
        }
    }

    private Node filters() {
        List<@Nullable When> whens = new ArrayList<>();
        whens.add(null);
        whens.addAll(Arrays.asList(When.values()));
        Hyperlink rep = Nodes.id(Nodes.link("", () -> model.rep().set(null)), "rep-filter");
        model.rep().subscribe(name -> {
            Nodes.showIf(rep, name != null);
            rep.setText(name == null ? "" : text.of("due.of-rep", name.isEmpty() ? text.of("due.nobody") : name));
        });
        var chosen = new javafx.beans.property.SimpleObjectProperty<>(0);
        chosen.addListener((_, _, place) -> model.when().set(whens.get(place)));
        return Nodes.wrap(Style.FILTER_BAR, Choices.segments("by", List.of(By.values()), by -> text.of("due.by." + by), model.by()),
                Choices.segments("when", List.of(0, 1, 2, 3, 4), place -> text.of(place == 0 ? "due.all" : "due.when." + whens.get(place)), chosen), rep);
    }

    private TableView<Dunning> customers() {
        TableBuilder<Dunning> table = new TableBuilder<>("start", model.customers())
                .onOpen(model::open)
                .link(text.of("owing.name"), 190, row -> row.holder().name())
                .text(text.of("owing.rep"), 64, row -> row.holder().rep()).optional()
                .exact(text.of("owing.phone"), 104, row -> row.holder().phone()).optional();
        for (When when : When.values()) {
            table.number(text.of("due.when." + when), 108, row -> row.of(when).isZero() ? "" : figures.money(row.of(when)));
        }
        TableView<Dunning> built = table.number(text.of("owing.days"), 80, row -> row.daysOverdue() == 0 ? "" : figures.count(row.daysOverdue()))
                .chip(text.of("due.promise"), 200, this::promised)
                .way(text.of("owing.way.statement"), model::open)
                .way(text.of("collect.collect"), model::collect)
                .way(text.of("due.copy"), this::copy)
                .build();
        EmptyState none = new EmptyState(MaterialDesignC.CHECK_CIRCLE_OUTLINE, text.of("due.none"));
        built.setPlaceholder(none);
        return built;
    }

    private void promised(Dunning row, Label label) {
        PaymentPromise promise = row.promise();
        label.setText(promise == null ? "" : text.of(row.isPromiseBroken() ? "due.broken" : "due.promised", figures.date(promise.day()),
                promise.amount() == null ? "" : figures.money(promise.amount())).strip());
        Style.off(label, Style.CHIP_PROBLEM, Style.CHIP_NEUTRAL);
        if (promise != null) {
            Style.on(label, row.isPromiseBroken() ? Style.CHIP_PROBLEM : Style.CHIP_NEUTRAL);
        }
    }

    private TableView<RepDue> reps() {
        TableBuilder<RepDue> table = new TableBuilder<>("rep-due", model.reps())
                .onOpen(model::customersOf)
                .link(text.of("owing.rep"), 160, row -> row.rep().isEmpty() ? text.of("due.nobody") : row.rep())
                .number(text.of("due.customers"), 80, row -> figures.count(row.customers()));
        for (When when : When.values()) {
            table.number(text.of("due.when." + when), 120, row -> row.of(when).isZero() ? "" : figures.money(row.of(when)));
        }
        TableView<RepDue> built = table.build();
        built.setPlaceholder(new EmptyState(MaterialDesignC.CHECK_CIRCLE_OUTLINE, text.of("due.none")));
        return built;
    }

    private void sum(Label into) {
        into.setText(text.of("due.sum", figures.count(model.customers().size()), figures.money(model.sum(When.OVERDUE)),
                figures.money(model.sum(When.THIS_WEEK)), figures.money(model.sum(When.NEXT_WEEK)), figures.money(model.sum(When.LATER))));
    }

    /// The reminder and the promise of the chosen customer.
    private void foot(@Nullable Dunning row) {
        foot.getChildren().clear();
        if (row == null) {
            return;
        }
        TextArea words = Nodes.id(new TextArea(model.reminder(row)), "reminder");
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(6);
        DatePicker day = Choices.day("promise-day");
        TextField amount = Nodes.id(new TextField(), "promise-amount");
        amount.setPromptText(text.of("due.promise-all"));
        amount.setPrefColumnCount(8);
        TextField note = Nodes.id(new TextField(), "promise-note");
        note.setPromptText(text.of("due.promise-note"));
        note.setPrefColumnCount(14);
        if (row.promise() != null) {
            day.setValue(row.promise().day());
            amount.setText(row.promise().amount() == null ? "" : row.promise().amount().toString());
            note.setText(row.promise().note());
        }
        Runnable keep = () -> model.promise(row, day.getValue(), amount.getText(), note.getText());
        amount.setOnAction(_ -> keep.run());
        note.setOnAction(_ -> keep.run());
        Node none = Nodes.id(Nodes.link(text.of("due.promise-none"), () -> model.withoutPromise(row)), "promise-none");
        Nodes.showIf(none, row.promise() != null);
        HBox.setHgrow(words, Priority.ALWAYS);
        foot.getChildren().addAll(Nodes.row(Style.FILTER_BAR, words), Nodes.wrap(Style.FILTER_BAR,
                Nodes.id(Nodes.button(text.of("due.copy"), MaterialDesignC.CONTENT_COPY, () -> copy(row), Style.PRIMARY), "copy-reminder"),
                Nodes.label(text.of("due.promise-by"), Style.MUTED), day, amount, note,
                Nodes.id(Nodes.button(text.of("due.promise-keep"), keep), "promise-keep"), none));
    }

    private void copy(Dunning row) {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.reminder(row));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
