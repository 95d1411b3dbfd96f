package org.suanpan.app.party.owner;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;

/// The rules of the public pool, folded away until somebody wants them.
final class RulesPane extends VBox {

    private static final int DIGITS = 5;

    private final PoolRulesForm model;

    RulesPane(Text text, PoolRulesForm model) {
        this.model = model;
        setId("pool-rules");
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "rules-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        CheckBox on = Nodes.id(new CheckBox(text.of("commons.on")), "rules-on");
        on.selectedProperty().bindBidirectional(model.on());
        VBox body = Nodes.column(Style.COLUMN_TIGHT, new FormBuilder()
                .field("", on, text.of("commons.on-help"))
                .field(text.of("commons.days"), number("rules-days", model.days()), text.of("commons.days-help"))
                .field(text.of("commons.warn"), number("rules-warn", model.warnDays()))
                .field(text.of("commons.quota-of"), number("rules-quota", model.quota()), text.of("commons.quota-help"))
                .field(text.of("commons.wait-of"), number("rules-wait", model.waitDays()), text.of("commons.wait-help"))
                .build(), message, Nodes.row(Style.ACTIONS, Nodes.spacer(), Nodes.button(text.of("base.cancel"), () -> model.open().set(false)),
                        Nodes.id(Nodes.button(text.of("party.save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "rules-save")));
        getChildren().add(Nodes.column(Style.FORM_BODY, new Card(text.of("commons.rules"), body)));
        model.open().subscribe(shown -> {
            Nodes.showIf(this, shown);
            if (shown) {
                on.requestFocus();
            }
        });
    }

    private TextField number(String id, StringProperty value) {
        TextField field = Nodes.id(new TextField(), id);
        field.setPrefColumnCount(DIGITS);
        field.setMaxWidth(USE_PREF_SIZE);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.save());
        return field;
    }
}
