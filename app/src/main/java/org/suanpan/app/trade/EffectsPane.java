package org.suanpan.app.trade;

import javafx.scene.layout.VBox;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.trade.Preview;

/// What posting would do, before it is done (影响预览).
final class EffectsPane extends VBox {

    private static final int MOST = 5;

    EffectsPane(WriteViewModel model, Preview preview) {
        Desk desk = model.desk();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("effects");
        getChildren().add(Nodes.label(desk.text().of("trade.effects"), Style.STRONG));
        preview.stock().stream().limit(MOST).forEach(change -> getChildren().add(Nodes.label(desk.text().of(
                "trade.effect-stock", model.choices().label(change.product()),
                desk.figures().quantity(change.before()), desk.figures().quantity(change.after()),
                desk.figures().cost(change.valueBefore()), desk.figures().cost(change.valueAfter())))));
        if (!preview.partner().isZero()) {
            getChildren().add(Nodes.label(desk.text().of("trade.effect-partner", desk.figures().money(preview.partner()))));
        }
        preview.cash().forEach(cash -> getChildren().add(
                Nodes.label(desk.text().of("trade.effect-cash", desk.figures().money(cash.amount())))));
        preview.recosted().stream().limit(MOST).forEach(other -> getChildren().add(Nodes.label(desk.text().of(
                "trade.effect-recosted", other.number().text(), desk.figures().cost(other.before()),
                desk.figures().cost(other.after())), Style.CAUTION_TEXT)));
        if (preview.recosted().size() > MOST) {
            getChildren().add(Nodes.label(desk.text().of("trade.effect-more", preview.recosted().size() - MOST), Style.MUTED));
        }
    }
}
