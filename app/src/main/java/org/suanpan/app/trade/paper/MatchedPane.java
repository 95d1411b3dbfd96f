package org.suanpan.app.trade.paper;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.trade.paper.PaperViewModel.Sheet;
import org.suanpan.core.base.Money;

/// On the paper of a receipt or payment: what it has settled, what of it is still free.
final class MatchedPane extends VBox {

    MatchedPane(PaperViewModel model, Sheet sheet) {
        Text text = model.desk().text();
        Style.on(this, Style.COLUMN);
        setId("matched");
        TableView<MatchedMoney.Row> table = new TableBuilder<>("matched-table", FXCollections.observableList(sheet.matched()))
                .onOpen(model::open)
                .link(text.of("matched.document"), 160, MatchedMoney.Row::number)
                .text(text.of("matched.with"), 180, MatchedMoney.Row::with)
                .number(text.of("matched.amount"), 120, row -> model.desk().figures().money(row.amount()))
                .build();
        VBox.setVgrow(table, Priority.ALWAYS);
        Money open = sheet.item().open();
        Node free = Nodes.id(Nodes.label(text.of("matched.free", model.desk().figures().money(open)), Style.CAUTION_TEXT), "free");
        Nodes.showIf(free, open.isPositive());
        getChildren().addAll(sheet.matched().isEmpty() ? Nodes.paragraph(text.of("matched.none"), Style.MUTED) : table, free);
    }
}
