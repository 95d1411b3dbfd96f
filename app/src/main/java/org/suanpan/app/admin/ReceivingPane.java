package org.suanpan.app.admin;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;

/// What happens when more comes than was ordered.
final class ReceivingPane extends VBox {

    ReceivingPane(Text text, ReceivingSettings model) {
        Style.on(this, Style.COLUMN_TIGHT);
        PercentField percent = new PercentField("over-receipt-percent", model.percent(), model::save);
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new FormBuilder()
                .field(text.of("admin.over-receipt"), Choices.segments("over-receipt", List.of(true, false),
                        blocks -> text.of(blocks ? "admin.over-receipt.block" : "admin.over-receipt.warn"), model.blocks()))
                .field(text.of("admin.over-receipt.percent"), percent, text.of("admin.over-receipt.help"))
                .build(), message);
    }
}
