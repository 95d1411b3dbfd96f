package org.suanpan.app.trade.write;

import java.util.List;

import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.document.Spread;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;

/// The fields above the lines. Enter walks from one that must be filled to the next, and on into the lines.
final class HeadFields {

    private final WriteViewModel model;
    private final FormHead head;
    private final Text text;
    private final Runnable intoLines;
    private @Nullable LookUpField<Named> whom;
    private final FlowPane fields = Nodes.wrap(Style.FILTER_BAR);

    HeadFields(WriteViewModel model, Runnable intoLines) {
        this.model = model;
        this.head = model.head();
        this.text = model.desk().text();
        this.intoLines = intoLines;
    }

    Node build() {
        FormShape shape = model.shape();
        if (shape.has(Part.CUSTOMER) || shape.has(Part.SUPPLIER)) {
            partner(shape.has(Part.CUSTOMER));
        }
        if (shape.has(Part.RESULT)) {
            result();
        }
        if (shape.has(Part.CHARGE)) {
            purchase();
        }
        DatePicker date = Choices.day("date", model.desk().asOf()::today);
        date.valueProperty().bindBidirectional(head.date());
        add("trade.date", date);
        if (shape.has(Part.TIME)) {
            TextField time = words("time", head.time(), 7);
            time.setPromptText(text.of("trade.time-prompt"));
            add("trade.time", time);
        }
        if (shape.has(Part.EXPECTED)) {
            DatePicker expected = Choices.day("expected", model.desk().asOf()::today);
            expected.valueProperty().bindBidirectional(head.due());
            add("trade.expected", expected);
        }
        if (shape.has(Part.CUSTOMER) && shape.has(Part.DUE)) {
            DatePicker due = Choices.day("due", model.desk().asOf()::today);
            due.valueProperty().bindBidirectional(head.due());
            add("credit.due", due);
        }
        if (shape.has(Part.VALID)) {
            DatePicker valid = Choices.day("valid", model.desk().asOf()::today);
            valid.setPromptText(text.of("trade.valid-prompt"));
            valid.valueProperty().bindBidirectional(head.due());
            add("trade.valid", valid);
        }
        if (shape.has(Part.WAREHOUSE)) {
            add("trade.warehouse", warehouses("warehouse", head.warehouse()));
        }
        if (shape.has(Part.TO_WAREHOUSE)) {
            add("trade.to-warehouse", warehouses("to-warehouse", head.toWarehouse()));
        }
        if (shape.has(Part.REP)) {
            add("trade.rep", Choices.box("rep", model.choices().reps(), rep -> rep.name(), head.rep()));
        }
        if (shape.has(Part.REASON)) {
            add("trade.reason", words("reason", head.reason(), 14));
        }
        add("trade.remark", words("remark", head.remark(), 14));
        return fields;
    }

    private void partner(boolean sale) {
        LookUpField<Named> partner = new LookUpField<>(model.shape().beginsInHead() && !model.isLinked() ? "start" : "partner",
                head.partner(), Named::name, model.choices()::partners);
        partner.setPromptText(text.of(sale ? "trade.customer-prompt" : "trade.supplier-prompt"));
        partner.setPrefColumnCount(16);
        partner.setDisable(model.isLinked());
        partner.onNext(intoLines);
        whom = partner;
        add(sale ? "trade.customer" : "trade.supplier", partner);
    }

    /// Whom the document is with: those with the latest documents to choose from, more while one types.
    void choosePartner() {
        if (whom != null && !whom.isDisabled()) {
            whom.drop();
        }
    }

    /// What is assembled or taken apart, how much of it, and what the work costs.
    private void result() {
        Workshop workshop = model.workshop();
        TextField fee = words("money", head.money(), 7);
        fee.setOnAction(_ -> intoLines.run());
        TextField quantity = words("result-quantity", workshop.quantity(), 6);
        quantity.setOnAction(_ -> fee.requestFocus());
        LookUpField<Named> product = new LookUpField<>("start", workshop.product(), Named::name, model.choices()::products);
        product.setPromptText(text.of("trade.product-prompt"));
        product.setPrefColumnCount(16);
        product.onNext(quantity::requestFocus);
        Hyperlink fill = Nodes.link(text.of("trade.fill-parts"), model::fillParts);
        workshop.product().subscribe(_ -> Nodes.showIf(fill, workshop.hasComponents()));
        add("trade.result." + model.shape().kind(), product);
        add("trade.quantity", quantity);
        add("trade.fee", fee);
        account(fields.getChildren());
        fields.getChildren().add(fill);
    }

    /// The purchase something was paid for later, how much, and what it is shared out by.
    private void purchase() {
        ComboBox<Spread> spread = Choices.box("spread", List.of(Spread.values()), by -> text.of("trade.spread." + by),
                head.spread());
        TextField amount = words("money", head.money(), 8);
        amount.setOnAction(_ -> spread.requestFocus());
        LookUpField<DocumentListItem> purchase = new LookUpField<>("start", head.purchase(), this::purchaseWords,
                model.choices()::purchases);
        purchase.setPromptText(text.of("trade.purchase-prompt"));
        purchase.setPrefColumnCount(30);
        purchase.onNext(amount::requestFocus);
        add("trade.kind.GOODS_RECEIPT", purchase);
        add("trade.charge-amount", amount);
        add("trade.spread", spread);
    }

    private String purchaseWords(DocumentListItem bought) {
        return text.of("trade.purchase-item", bought.number(), bought.partner(), model.desk().figures().date(bought.date()),
                model.desk().figures().money(bought.gross()));
    }

    /// Only a shop with several accounts is asked which.
    void account(List<Node> into) {
        List<Account> accounts = model.choices().accounts();
        if (accounts.size() > 1) {
            if (head.account().get() == null) {
                head.account().set(accounts.getFirst());
            }
            into.add(field("trade.account", Choices.box("account", accounts, Account::name, head.account())));
        }
    }

    private ComboBox<Warehouse> warehouses(String id, Property<@Nullable Warehouse> chosen) {
        return Choices.box(id, model.choices().warehouses(), Warehouse::name, chosen);
    }

    static TextField words(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void add(String label, Node node) {
        fields.getChildren().add(field(label, node));
    }

    HBox field(String label, Node node) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }
}
