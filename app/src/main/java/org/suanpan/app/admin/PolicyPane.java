package org.suanpan.app.admin;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.price.PricePolicy.Severity;

/// What happens when a price is out of the ordinary (价格把关).
final class PolicyPane extends VBox {

    private final Text text;

    PolicyPane(PolicyViewModel model, Text text) {
        this.text = text;
        Style.on(this, Style.COLUMN);
        setId("policy");
        TextField margin = new TextField();
        margin.setId("least-margin");
        margin.textProperty().bindBidirectional(model.leastMargin());
        margin.setOnAction(_ -> model.save());
        margin.focusedProperty().subscribe(focused -> {
            if (!focused && getScene() != null) {
                model.save();
            }
        });
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "policy-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new FormBuilder()
                .field(text.of("admin.policy.loss"), choice("policy-loss", model.loss()))
                .field(text.of("admin.policy.thin"), choice("policy-thin", model.thin()))
                .field(text.of("admin.policy.least-margin"), margin, text.of("admin.policy.least-margin.help"))
                .field(text.of("admin.policy.floor"), choice("policy-floor", model.floor()))
                .field(text.of("admin.policy.ceiling"), choice("policy-ceiling", model.ceiling()),
                        text.of("admin.policy.help")).build(), message);
    }

    private Node choice(String id, ObjectProperty<Severity> value) {
        return Choices.segments(id, List.of(Severity.values()), how -> text.of("admin.policy." + how), value);
    }
}
