package org.suanpan.app.admin;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;

/// What money that comes late costs the shop.
final class LatePane extends VBox {

    private static final int DIGITS = 5;

    LatePane(Text text, LateSettings model) {
        Style.on(this, Style.COLUMN_TIGHT);
        TextField percent = Nodes.id(new TextField(), "late-percent");
        percent.setPrefColumnCount(DIGITS);
        percent.setMaxWidth(USE_PREF_SIZE);
        percent.textProperty().bindBidirectional(model.percent());
        percent.setOnAction(_ -> model.save());
        percent.focusedProperty().subscribe(focused -> {
            if (!focused && getScene() != null) {
                model.save();
            }
        });
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new FormBuilder().field(text.of("admin.late.percent"), percent, text.of("admin.late.help")).build(), message);
    }
}
