package org.suanpan.app.admin;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;

/// How much a receipt may waive without a reason.
final class WaiverPane extends VBox {

    private static final int DIGITS = 7;

    private final WaiverSettings model;

    WaiverPane(Text text, WaiverSettings model) {
        this.model = model;
        Style.on(this, Style.COLUMN_TIGHT);
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "waiver-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new FormBuilder()
                .field(text.of("admin.waiver.most"), field("waiver-most", model.most()))
                .field(text.of("admin.waiver.percent"), field("waiver-percent", model.percent()), text.of("admin.waiver.help"))
                .build(), message);
    }

    private TextField field(String id, StringProperty value) {
        TextField field = Nodes.id(new TextField(), id);
        field.setPrefColumnCount(DIGITS);
        field.setMaxWidth(USE_PREF_SIZE);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.save());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && getScene() != null) {
                model.save();
            }
        });
        return field;
    }
}
