package org.suanpan.app.admin;

import java.io.ByteArrayInputStream;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;

/// How the shop wants to be paid: written below every statement.
final class PayingPane extends VBox {

    // In px at the plain size.
    private static final double CODE = 96;

    private final PayingSettings model;

    PayingPane(PayingSettings model, Dialogs dialogs) {
        this.model = model;
        Text text = model.desk().text();
        Style.on(this, Style.COLUMN_TIGHT);
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "paying-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        HBox code = Nodes.row(Style.ROW);
        model.now().subscribe(now -> {
            code.getChildren().clear();
            byte[] picture = now.code();
            if (picture != null) {
                ImageView view = Nodes.id(new ImageView(new Image(new ByteArrayInputStream(picture))), "payment-code");
                view.setFitHeight(CODE);
                view.setPreserveRatio(true);
                view.setSmooth(true);
                code.getChildren().addAll(view, Nodes.id(Nodes.button(text.of("admin.pay.no-code"), model::withoutCode), "no-code"));
            }
            code.getChildren().add(Nodes.id(Nodes.button(text.of("admin.pay.choose-code"), () -> dialogs.openFiles(text.of("admin.pay.choose-code"))
                    .stream().limit(1).forEach(model::code)), "choose-code"));
        });
        getChildren().addAll(new FormBuilder()
                .field(text.of("admin.pay.holder"), field("pay-holder", model.holder()))
                .field(text.of("admin.pay.bank"), field("pay-bank", model.bank()))
                .field(text.of("admin.pay.account"), field("pay-account", model.account()))
                .field(text.of("admin.pay.note"), field("pay-note", model.note()), text.of("admin.pay.note-help"))
                .field(text.of("admin.pay.code"), code, text.of("admin.pay.code-help")).build(), message);
    }

    private Node field(String id, StringProperty value) {
        TextField field = Nodes.id(new TextField(), id);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.save());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.save();
            }
        });
        return field;
    }
}
