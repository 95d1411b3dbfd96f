package org.suanpan.app.admin;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.trade.CostBasis;

/// Whether cost and margin are with tax.
final class BasisPane extends VBox {

    BasisPane(Text text, BasisSettings model) {
        Style.on(this, Style.COLUMN_TIGHT);
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "basis-message");
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().addAll(new FormBuilder().field(text.of("admin.basis"), Choices.segments("cost-basis", List.of(CostBasis.values()),
                basis -> text.of("base.cost-basis." + basis), model.basis()), text.of("admin.basis.help")).build(), message);
    }
}
