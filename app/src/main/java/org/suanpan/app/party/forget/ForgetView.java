package org.suanpan.app.party.forget;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.core.party.forget.Traces;
import org.suanpan.core.party.record.PartyKind;

/// What will be deleted of a person, what stays, and the code that has to be typed.
public final class ForgetView extends VBox {

    private final ForgetViewModel model;
    private final Text text;

    public ForgetView(ForgetViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("forget");
        VBox what = Nodes.column(Style.COLUMN_TIGHT);
        PageHeader header = new PageHeader(text.of("forget.title"));
        header.subtitle(model.traces().map(found -> found.code() + "  " + found.name()));
        model.traces().subscribe(found -> {
            if (found != null) {
                what.getChildren().setAll(counts(found));
            }
        });
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of("forget.what"), Nodes.column(Style.COLUMN, scope(), what)),
                new Card(text.of("forget.stays"), Nodes.column(Style.COLUMN_TIGHT, Nodes.paragraph(text.of("forget.books")),
                        Nodes.paragraph(text.of("forget.backups"), Style.CAUTION_TEXT), Nodes.paragraph(text.of("forget.files"), Style.MUTED))),
                new Card(text.of("forget.sure"), sure())));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12) {
                model.forget();
                event.consume();
            }
        });
    }

    private Node scope() {
        CheckBox whole = Nodes.id(new CheckBox(text.of("forget.whole." + model.party().kind())), "whole");
        whole.selectedProperty().bindBidirectional(model.whole());
        CheckBox talks = Nodes.id(new CheckBox(text.of("forget.talks")), "talks");
        talks.selectedProperty().bindBidirectional(model.talks());
        Nodes.showIf(talks, model.party().kind() == PartyKind.CUSTOMER);
        return Nodes.column(Style.COLUMN_TIGHT, whole, talks);
    }

    private Node counts(Traces found) {
        FlowPane facts = Nodes.id(Nodes.wrap(Style.FACTS), "traces");
        fact(facts, "records", found.records());
        fact(facts, "persons", found.persons());
        fact(facts, "numbers", found.numbers());
        fact(facts, "addresses", found.addresses());
        fact(facts, "days", found.days());
        fact(facts, "own", found.own());
        fact(facts, "log", found.log());
        fact(facts, "talks-count", found.talks());
        fact(facts, "rejects", found.rejects());
        return facts;
    }

    private void fact(FlowPane into, String what, int count) {
        Figures figures = model.desk().figures();
        into.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of("forget.count." + what), Style.FACT_LABEL),
                Nodes.label(figures.count(count), Style.FACT_VALUE)));
    }

    private Node sure() {
        TextField code = Nodes.id(new TextField(), "start");
        code.textProperty().bindBidirectional(model.typed());
        Label message = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        var forget = Nodes.id(Nodes.button(text.of("forget.do"), MaterialDesignA.ACCOUNT_OFF_OUTLINE, model::forget, Style.PRIMARY), "do-forget");
        forget.disableProperty().bind(model.busy());
        return Nodes.column(Style.COLUMN, new FormBuilder().field(text.of("forget.code"), code, text.of("forget.code-help")).build(), message,
                Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("base.cancel"), model::close), forget));
    }
}
