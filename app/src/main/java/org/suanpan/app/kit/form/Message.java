package org.suanpan.app.kit.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;

/// Says what is wrong; not there while nothing is.
public final class Message extends VBox {

    public Message(ReadOnlyStringProperty words) {
        Style.on(this, Style.FORM_BODY);
        Label label = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(label);
        words.subscribe(why -> {
            label.setText(why);
            Nodes.showIf(this, !why.isEmpty());
        });
    }
}
