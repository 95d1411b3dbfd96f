package org.suanpan.app.party;

import java.util.List;

import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.PaymentTerms;

/// The terms on a customer's card: one line of facts, and in its place one of fields while they are changed.
final class TermsPane extends VBox {

    private final TermsViewModel model;
    private final Text text;
    private final Figures figures;

    TermsPane(TermsViewModel model, Desk desk) {
        this.model = model;
        this.text = desk.text();
        this.figures = desk.figures();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("terms");
        VBox body = Nodes.column(Style.COLUMN_TIGHT);
        model.stored().subscribe(_ -> show(body));
        model.editing().subscribe(_ -> show(body));
        model.paid().subscribe(_ -> show(body));
        VBox trusted = Nodes.column(Style.COLUMN_TIGHT);
        model.trusted().subscribe(() -> showTrusted(trusted));
        getChildren().addAll(body, trusted);
        showTrusted(trusted);
    }

    private void show(VBox body) {
        boolean editing = model.editing().get();
        HBox head = Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("credit.terms"), Style.CARD_TITLE), Nodes.spacer());
        if (!editing) {
            head.getChildren().add(Nodes.id(Nodes.button(text.of("credit.change"), MaterialDesignP.PENCIL_OUTLINE,
                    model::edit), "terms-change"));
        }
        body.getChildren().setAll(head, editing ? fields() : facts(model.stored().get()));
    }

    private void showTrusted(VBox into) {
        into.getChildren().setAll(model.trusted().stream().map(document -> (Node) Nodes.row(Style.FACT,
                Nodes.label(text.of("credit.trusted"), Style.FACT_LABEL),
                Nodes.link(document.number(), () -> model.open(document)),
                Nodes.label(text.of("credit.trusted-item", figures.date(document.date()), figures.money(document.gross()),
                        document.reason()), Style.FACT_VALUE))).toList());
        Nodes.showIf(into, !into.getChildren().isEmpty());
    }

    private Node facts(CustomerTerms terms) {
        FlowPane facts = Nodes.wrap(Style.FACTS);
        fact(facts, "credit.payment", text.of("credit.payment." + terms.payment().from(), terms.payment().days()));
        fact(facts, "credit.limit", terms.creditLimit() == null ? text.of("credit.no-limit")
                : figures.money(terms.creditLimit()) + " · " + text.of("credit.policy." + terms.limitPolicy()));
        fact(facts, "credit.overdue", terms.overdue().policy() == CreditPolicy.OFF ? text.of("credit.policy.OFF")
                : text.of("credit.overdue-rule", terms.overdue().days(), figures.money(terms.overdue().amount()),
                        text.of("credit.policy." + terms.overdue().policy())));
        PaidAhead.Sums paid = model.paid().get();
        if (!paid.prepaid().isZero()) {
            fact(facts, "credit.prepaid", paid.deposits().isZero() ? figures.money(paid.prepaid())
                    : text.of("credit.prepaid-deposits", figures.money(paid.prepaid()), figures.money(paid.deposits())));
        }
        fact(facts, "credit.tags", terms.tags().isEmpty() ? "–" : String.join("、", terms.tags()));
        return facts;
    }

    private void fact(FlowPane into, String label, String words) {
        into.getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of(label), Style.FACT_LABEL),
                Nodes.label(words, Style.FACT_VALUE)));
    }

    private Node fields() {
        FlowPane fields = Nodes.wrap(Style.FILTER_BAR,
                field("credit.payment", Choices.box("terms-from", List.of(PaymentTerms.From.values()),
                        from -> text.of("credit.from." + from), model.from())),
                field("credit.days", words("terms-days", model.days(), 3)),
                field("credit.limit", words("terms-limit", model.limit(), 8)),
                field("credit.when-above", policies("terms-limit-policy", model.limitPolicy())),
                field("credit.overdue", policies("terms-overdue-policy", model.overduePolicy())),
                field("credit.overdue-days", words("terms-overdue-days", model.overdueDays(), 3)),
                field("credit.overdue-amount", words("terms-overdue-amount", model.overdueAmount(), 6)),
                field("credit.tags", words("terms-tags", model.tags(), 14)));
        Label message = Nodes.paragraph("", Style.PROBLEM_TEXT);
        message.setId("terms-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        return Nodes.column(Style.COLUMN_TIGHT, fields, Nodes.paragraph(text.of("credit.terms-help"), Style.MUTED, Style.SMALL),
                message, Nodes.row(Style.ACTIONS, Nodes.spacer(),
                        Nodes.button(text.of("base.cancel"), model::cancel),
                        Nodes.id(Nodes.button(text.of("credit.keep"), model::save, Style.PRIMARY), "terms-keep")));
    }

    private Node policies(String id, Property<CreditPolicy> chosen) {
        return Choices.box(id, List.of(CreditPolicy.values()), policy -> text.of("credit.policy." + policy), chosen);
    }

    private TextField words(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.save());
        return field;
    }

    private Node field(String label, Node node) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }
}
