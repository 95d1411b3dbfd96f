package org.suanpan.app.party.owner;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.kit.form.FormPage;
import org.suanpan.core.party.owner.Held;
import org.suanpan.core.party.owner.Holding;

/// Handing customers over: whose, to whom, from when and why, and below it what they come to. Enter walks, F12 hands over.
final class HandOverView extends FormPage {

    private final HandOverViewModel model;
    private final Text text;
    private final Figures figures;

    HandOverView(HandOverViewModel model) {
        super("hand-over");
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        VBox form = Nodes.column(Style.COLUMN_TIGHT);
        model.read().value().subscribe(read -> {
            if (read != null && form.getChildren().isEmpty()) {
                form.getChildren().setAll(form(read));
            }
        });
        VBox body = Nodes.column(Style.PAGE_BODY, new Card(text.of("owner.hand-over"), form), preview());
        show(new PageHeader(text.of("owner.hand-over")), model.message(), body,
                new Act(text.of("base.cancel"), model::close, text.of("owner.now"), model::handOver));
        // The key that led here is let go here, and would open the first list.
        addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.F4) {
                event.consume();
            }
        });
    }

    private Node form(HandOverViewModel.Read read) {
        TextField reason = Nodes.id(new TextField(), "reason");
        reason.setPromptText(text.of("owner.reason-prompt"));
        reason.textProperty().bindBidirectional(model.reason());
        DatePicker day = Choices.day("day", model.desk().asOf().day()::get);
        day.valueProperty().bindBidirectional(model.day());
        FormBuilder form = new FormBuilder();
        ComboBox<HandOverViewModel.Target> to = Choices.box(model.isWhole() ? "to" : "start",
                HandOverViewModel.targets(read, text.of("commons.title")), target -> target.rep() == null ? target.name()
                        : text.of("owner.holds", target.name(), figures.count(target.customers())), model.to());
        if (model.isWhole()) {
            ComboBox<Holding> from = Choices.box("start", read.holdings(), holding -> holding.isHere()
                    ? text.of("owner.holds", holding.rep().name(), figures.count(holding.customers()))
                    : text.of("owner.holds-left", holding.rep().name(), figures.count(holding.customers())), model.from());
            form.field(text.of("owner.from"), Nodes.begins(from, model.desk().work()::later));
        } else {
            Nodes.begins(to, model.desk().work()::later);
        }
        form.field(text.of("owner.to"), to, text.of("owner.to-help"))
                .field(text.of("owner.reason"), reason)
                .field(text.of("owner.day"), day, text.of("owner.day-help"));
        if (model.isWhole()) {
            CheckBox leaves = Nodes.id(new CheckBox(text.of("owner.leaves")), "leaves");
            leaves.selectedProperty().bindBidirectional(model.leaves());
            form.field("", leaves, text.of("owner.leaves-help"));
        }
        return form.build();
    }

    private Node preview() {
        TableView<Held> table = new TableBuilder<>("held", model.held())
                .onOpen(model::open)
                .link(text.of("party.name"), 220, Held::name)
                .exact(text.of("party.code"), 96, Held::code)
                .text(text.of("party.rep"), 96, one -> one.repName().isEmpty() ? text.of("commons.title") : one.repName())
                .exact(text.of("owner.since"), 96, one -> figures.date(one.since()))
                .number(text.of("party.balance"), 120, one -> one.balance().isZero() ? "" : figures.money(one.balance()))
                .number(text.of("owner.promised"), 96, one -> one.followUps() == 0 ? "" : figures.count(one.followUps()))
                .build();
        table.setPlaceholder(Nodes.paragraph(text.of(model.isWhole() ? "owner.none-yet" : "owner.reading"), Style.MUTED));
        Label sum = Nodes.id(Nodes.paragraph("", Style.STRONG), "sum");
        Runnable show = () -> sum.setText(model.held().isEmpty() ? ""
                : text.of("owner.sum", figures.count(model.held().size()), figures.money(model.owed()), figures.count(model.promised())));
        model.held().subscribe(show::run);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox column = Nodes.column(Style.COLUMN_TIGHT, sum, Nodes.paragraph(text.of("owner.note"), Style.MUTED, Style.SMALL), table);
        Card card = new Card(text.of("owner.preview"), column);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }
}
