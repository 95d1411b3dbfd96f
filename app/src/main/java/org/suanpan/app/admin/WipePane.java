package org.suanpan.app.admin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Clears trial data, once the name of the data file has been typed (清除试用数据).
final class WipePane extends VBox {

    WipePane(WipeViewModel model, Text text, Figures figures) {
        Style.on(this, Style.COLUMN);
        setId("wipe");
        Label held = Nodes.id(Nodes.paragraph(""), "wipe-held");
        model.held().value().subscribe(now -> held.setText(now == null ? ""
                : text.of("wipe.held", figures.count(now.documents()), figures.count(now.history()))));
        Button begin = Nodes.id(Nodes.button(text.of("wipe.begin"), () -> model.asking().set(true)), "wipe-begin");
        Node ask = ask(model, text);
        model.asking().subscribe(on -> {
            Nodes.showIf(begin, !on);
            Nodes.showIf(ask, on);
        });
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "wipe-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        Label done = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_OK), "wipe-done");
        model.done().subscribe(what -> {
            done.setText(what);
            Nodes.showIf(done, !what.isEmpty());
        });
        getChildren().addAll(held, Nodes.paragraph(text.of("wipe.help"), Style.MUTED, Style.SMALL), begin, ask, message, done);
    }

    private static Node ask(WipeViewModel model, Text text) {
        TextField typed = Nodes.id(new TextField(), "wipe-word");
        typed.textProperty().bindBidirectional(model.typed());
        typed.setOnAction(_ -> model.wipe());
        Label label = Nodes.paragraph(text.of("wipe.type", model.word()));
        label.setLabelFor(typed);
        Button act = Nodes.id(Nodes.button(text.of("wipe.act"), model::wipe), "wipe-act");
        act.disableProperty().bind(model.busy());
        return Nodes.column(Style.COLUMN_TIGHT, label, Nodes.row(Style.ROW, typed,
                Nodes.button(text.of("base.cancel"), () -> model.asking().set(false)), act));
    }
}
