package org.suanpan.app.admin;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.document.DocumentKind;

/// How the numbers of each kind of document are written, and whether any is missing (单据编号).
final class NumbersPane extends VBox {

    NumbersPane(NumbersViewModel model, Text text) {
        Style.on(this, Style.COLUMN);
        setId("numbers");
        TextField pattern = new TextField();
        pattern.setId("number-pattern");
        pattern.textProperty().bindBidirectional(model.pattern());
        pattern.setOnAction(_ -> model.save());
        Label preview = Nodes.id(Nodes.paragraph(""), "number-preview");
        preview.textProperty().bind(model.preview());
        model.preview().subscribe(words -> Nodes.showIf(preview, !words.isEmpty()));
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "number-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        Label done = Nodes.paragraph("", Style.MUTED);
        done.textProperty().bind(model.done());
        Button save = Nodes.button(text.of("admin.number.save"), MaterialDesignC.CHECK, model::save);
        save.setId("number-save");
        save.disableProperty().bind(model.message().isNotEmpty());
        Label gaps = Nodes.id(Nodes.paragraph(""), "number-gaps");
        gaps.textProperty().bind(model.gapWords());
        getChildren().addAll(new FormBuilder()
                .field(text.of("admin.number.kind"), Choices.box("number-kind", List.of(DocumentKind.values()),
                        kind -> text.of("trade.kind." + kind), model.kind()))
                .field(text.of("admin.number.pattern"), pattern, text.of("admin.number.pattern.help")).build(),
                preview, message, Nodes.row(Style.ROW, save, done), gaps);
    }
}
