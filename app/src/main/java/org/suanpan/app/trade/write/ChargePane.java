package org.suanpan.app.trade.write;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.trade.write.ChargeShares.Share;

/// Where a late charge goes: the lines of its purchase, each with its share.
final class ChargePane extends VBox {

    ChargePane(WriteViewModel model) {
        Text text = model.desk().text();
        Figures figures = model.desk().figures();
        Style.on(this, Style.COLUMN_TIGHT);
        TableView<Share> table = new TableBuilder<>("charge-lines", model.shares().rows())
                .exact(text.of("trade.code"), 96, Share::code)
                .text(text.of("trade.product"), 240, Share::name)
                .exact(text.of("trade.unit"), 60, Share::unit)
                .number(text.of("trade.quantity"), 92, line -> figures.quantity(line.quantity()))
                .number(text.of("trade.amount"), 110, line -> figures.money(line.amount()))
                .number(text.of("trade.charge-share"), 110, line -> line.share().isZero() ? "" : figures.money(line.share()))
                .build();
        table.setPlaceholder(Nodes.label(text.of("trade.charge-none"), Style.MUTED));
        Label owed = Nodes.label(text.of("trade.charge-owed"), Style.MUTED);
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, owed);
    }
}
