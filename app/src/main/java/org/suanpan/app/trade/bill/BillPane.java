package org.suanpan.app.trade.bill;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.core.importing.bill.Payer;
import org.suanpan.core.trade.DocumentQueries.Named;

/// Whose the chosen movement is: a partner by name, or an item; and what it becomes.
final class BillPane extends VBox {

    private static final int NAMES = 18;
    private static final int ITEMS = 12;

    private final BillViewModel model;
    private final BillWords words;
    private final Text text;
    private final Consumer<@Nullable BillLine> next;
    private final ObjectProperty<@Nullable Named> who = new SimpleObjectProperty<>();
    private final LookUpField<Named> whom;
    private final TextField item = Nodes.id(Style.on(new TextField(), Style.FILTER_FIELD), "item");
    private final Label whomTitle = Nodes.label("", Style.MUTED);
    private final Label itemTitle = Nodes.label("", Style.MUTED);
    private final Label says = Nodes.id(Nodes.paragraph("", Style.ENTRY_STRIP), "says");
    private final HBox perhaps = Nodes.id(Nodes.row(Style.BUTTONS), "perhaps");
    private final Button aside;
    private final Button document;
    private final FlowPane fields;
    private @Nullable BillLine line;
    private boolean showing;

    BillPane(BillViewModel model, BillWords words, Consumer<@Nullable BillLine> next) {
        this.model = model;
        this.words = words;
        this.text = model.desk().text();
        this.next = next;
        setId("bill-line");
        Style.on(this, Style.COLUMN_TIGHT);
        whom = new LookUpField<>("whom", who, Named::name, (typed, answer) -> {
            if (line != null) {
                model.partners(line, typed, answer);
            }
        });
        whom.setPrefColumnCount(NAMES);
        whom.onNext(() -> next.accept(line));
        who.subscribe(chosen -> {
            if (!showing && line != null) {
                model.belongsTo(line, chosen);
            }
        });
        item.setPrefColumnCount(ITEMS);
        item.setPromptText(text.of("bill.item-prompt"));
        item.setOnAction(event -> {
            event.consume();
            said();
            next.accept(line);
        });
        item.focusedProperty().subscribe(focused -> {
            if (!focused) {
                said();
            }
        });
        aside = Nodes.id(Nodes.button("", () -> {
            if (line != null) {
                model.setAside(line);
            }
        }), "set-aside");
        document = Nodes.id(Nodes.button(text.of("bill.open-document"), () -> {
            if (line != null) {
                model.open(line);
            }
        }), "open-document");
        fields = Nodes.wrap(Style.FILTER_BAR, labelled(whomTitle, whom), labelled(itemTitle, item), perhaps, aside, document);
        getChildren().addAll(says, fields);
        show(null);
    }

    private static Node labelled(Label title, Node field) {
        return Nodes.row(Style.ROW, title, field);
    }

    private void said() {
        if (!showing && line != null && line.isNew()) {
            model.isFor(line, item.getText());
        }
    }

    /// Where Enter on a movement leads.
    void begin() {
        whom.requestFocus();
    }

    /// Whether somebody types here.
    boolean isWalked() {
        return whom.isFocused() || item.isFocused();
    }

    void again() {
        show(line);
    }

    void show(@Nullable BillLine chosen) {
        showing = true;
        boolean another = chosen != line;
        line = chosen;
        String becomes = chosen == null ? "" : words.becomes(chosen);
        says.setText(becomes.isEmpty() ? text.of("bill.none-chosen") : becomes);
        says.pseudoClassStateChanged(Style.PROBLEM, chosen != null && chosen.mark() == BillLine.Mark.REFUSED);
        for (Node field : fields.getChildren()) {
            Nodes.showIf(field, chosen != null);
        }
        if (chosen != null) {
            boolean in = chosen.isIn();
            whomTitle.setText(text.of(in ? "bill.customer" : "bill.supplier"));
            whom.setPromptText(text.of(in ? "bill.customer-prompt" : "bill.supplier-prompt"));
            itemTitle.setText(text.of(in ? "bill.or-income" : "bill.or-expense"));
            Payer payer = chosen.whom();
            who.set(payer == null ? null : new Named(id(payer), "", payer.name()));
            if (another || !item.isFocused()) {
                item.setText(chosen.item());
            }
            boolean open = chosen.isNew();
            whom.setDisable(!open);
            item.setDisable(!open);
            Nodes.showIf(whom.getParent(), open);
            Nodes.showIf(item.getParent(), open);
            perhaps(chosen);
            aside.setText(text.of(chosen.mark() == BillLine.Mark.ASIDE ? "bill.take-up" : "bill.set-aside"));
            Nodes.showIf(aside, open || chosen.mark() == BillLine.Mark.ASIDE);
            Nodes.showIf(document, chosen.mark() == BillLine.Mark.BOOKED);
        }
        showing = false;
    }

    /// Several it may be: a click takes one.
    private void perhaps(BillLine chosen) {
        List<Payer> several = chosen.isNew() && chosen.whom() == null ? chosen.offered().proposal().payers() : List.of();
        perhaps.getChildren().clear();
        if (!several.isEmpty()) {
            perhaps.getChildren().add(Nodes.label(text.of("bill.maybe"), Style.MUTED));
        }
        several.forEach(payer -> perhaps.getChildren().add(Nodes.link(payer.name(), () -> {
            model.belongsTo(chosen, payer);
            next.accept(chosen);
        })));
        Nodes.showIf(perhaps, !several.isEmpty());
    }

    private static long id(Payer payer) {
        var customer = payer.partner().customer();
        var supplier = payer.partner().supplier();
        return customer != null ? customer.value() : supplier == null ? 0 : supplier.value();
    }
}
