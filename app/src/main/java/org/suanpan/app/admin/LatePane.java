package org.suanpan.app.admin;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;

/// What money that comes late costs the shop.
final class LatePane extends VBox {

    LatePane(Text text, LateSettings model) {
        Style.on(this, Style.COLUMN_TIGHT);
        PercentField percent = new PercentField("late-percent", model.percent(), model::save);
        Label message = Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new FormBuilder().field(text.of("admin.late.percent"), percent, text.of("admin.late.help")).build(), message);
    }
}
