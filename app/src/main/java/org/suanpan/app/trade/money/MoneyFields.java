package org.suanpan.app.trade.money;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.grid.Arithmetic;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.app.trade.money.MoneyHead.Side;
import org.suanpan.app.trade.money.MoneyShape.Part;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;

/// The fields of a form without lines, and what stands beside each: a balance now and then, or items used before.
final class MoneyFields {

    private final MoneyViewModel model;
    private final MoneyHead head;
    private final Text text;

    MoneyFields(MoneyViewModel model) {
        this.model = model;
        this.head = model.head();
        this.text = model.desk().text();
    }

    Node of(Part part) {
        return switch (part) {
            case ITEM -> words(head.words, 18, "money.item-prompt");
            case REASON -> words(head.words, 24, "money.reason-prompt");
            case REMARK -> words(head.remark, 24, "");
            case AMOUNT -> figure(head.amount);
            case FEE -> figure(head.fee);
            case SIDE -> Choices.box("side", List.of(Side.values()), side -> text.of("money.side." + side), head.side);
            case FROM -> partner(head.from, model::partners, "money.partner-prompt");
            case TO -> partner(head.to, model::partners, "money.partner-prompt");
            case CUSTOMER -> partner(head.customer, model::customers, "trade.customer-prompt");
            case SUPPLIER -> partner(head.supplier, model::suppliers, "trade.supplier-prompt");
            case ACCOUNT -> Choices.box("account", model.accounts(), Account::name, head.account);
            case TO_ACCOUNT -> Choices.box("to-account", model.accounts(), Account::name, head.toAccount);
            case REP -> Choices.box("rep", model.reps(), SalesRep::name, head.rep);
            case DATE -> day(head.date, "");
            case DUE -> day(head.due, "money.due-prompt");
            case DOCUMENT -> document();
        };
    }

    private static TextField words(StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setPrefColumnCount(columns);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private TextField words(StringProperty value, int columns, String prompt) {
        TextField field = words(value, columns);
        if (!prompt.isEmpty()) {
            field.setPromptText(text.of(prompt));
        }
        return field;
    }

    /// A sum is worked out when the field is left.
    private TextField figure(StringProperty value) {
        TextField field = words(value, 9);
        field.setInputMethodRequests(null);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !value.get().isBlank()) {
                value.set(Arithmetic.value(value.get(), ""));
            }
        });
        return field;
    }

    private DatePicker day(ObjectProperty<LocalDate> value, String prompt) {
        DatePicker day = Choices.day("day", model.desk().asOf()::today);
        day.setMaxWidth(Region.USE_PREF_SIZE);
        if (!prompt.isEmpty()) {
            day.setPromptText(text.of(prompt));
        }
        day.valueProperty().bindBidirectional(value);
        return day;
    }

    private Node partner(ObjectProperty<@Nullable Named> chosen, BiConsumer<String, Consumer<List<Named>>> find, String prompt) {
        return wide(new LookUpField<>("partner", chosen, Named::name, find), 24, prompt);
    }

    private Node document() {
        return wide(new LookUpField<>("document", head.document, this::words, model::documents), 30, "money.document-prompt");
    }

    private TextField wide(TextField field, int columns, String prompt) {
        field.setPrefColumnCount(columns);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setPromptText(text.of(prompt));
        return field;
    }

    private String words(DocumentListItem traded) {
        return text.of("trade.purchase-item", traded.number(), traded.partner(), model.desk().figures().date(traded.date()),
                model.desk().figures().money(traded.gross()));
    }

    Node beside(Part part, Node field) {
        if (part == Part.ITEM) {
            return items((TextField) field);
        }
        Label fact = Nodes.id(Nodes.label("", Style.FORM_HELP), "fact");
        model.facts().of(part).subscribe(now -> {
            fact.setText(now.words());
            Style.choose(fact, now.isShort() ? Style.CAUTION_TEXT : Style.FORM_HELP, Style.CAUTION_TEXT, Style.FORM_HELP);
            Nodes.showIf(fact, !now.words().isEmpty());
        });
        return fact;
    }

    /// Items used before that fit what is typed; a click takes one.
    private Node items(TextField field) {
        FlowPane links = Nodes.id(Nodes.wrap(Style.BUTTONS), "items");
        links.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(links, Priority.ALWAYS);
        Runnable show = () -> {
            List<String> fitting = model.items(head.words.get());
            links.getChildren().setAll(fitting.stream().filter(item -> !item.equals(head.words.get()))
                    .map(item -> (Node) unwalked(Nodes.link(item, () -> {
                        head.words.set(item);
                        field.requestFocus();
                        field.end();
                    }))).toList());
            Nodes.showIf(links, !links.getChildren().isEmpty());
        };
        head.words.subscribe(show);
        model.items().subscribe(show);
        return links;
    }

    private static Node unwalked(Node node) {
        node.setFocusTraversable(false);
        return node;
    }

    /// Enter takes what is typed and goes on; letters alone take the first item they begin in pinyin.
    void onEnter(Part part, Node node, Runnable next) {
        if (node instanceof LookUpField<?> field) {
            field.onNext(next);
        }
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || node instanceof ComboBox<?> box && box.isShowing()) {
                return;
            }
            if (node instanceof LookUpField<?> field) {
                if (field.getText().isBlank()) {
                    next.run();
                }
                return;
            }
            if (part == Part.ITEM && head.words.get().strip().matches("[A-Za-z]+")) {
                model.items(head.words.get()).stream().findFirst().ifPresent(head.words::set);
            }
            next.run();
            event.consume();
        });
    }
}
