package org.suanpan.app.deal;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.deal.Deal;

/// On a customer's card: what he may buy, the open ones first.
final class DealsPane extends VBox {

    DealsPane(Desk desk, List<Deal> deals, Consumer<Deal> open, Runnable write) {
        Text text = desk.text();
        DealWords words = new DealWords(desk);
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("deals-of");
        getChildren().add(Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("deal.title"), Style.CARD_TITLE), Nodes.spacer(),
                Nodes.id(Nodes.button(text.of("deal.new-key"), MaterialDesignP.PLUS, write), "new-deal")));
        if (deals.isEmpty()) {
            getChildren().add(Nodes.label(text.of("deal.none-of"), Style.MUTED));
        }
        for (Deal deal : deals) {
            Label chip = Nodes.label("", Style.CHIP);
            chip.setMinWidth(USE_PREF_SIZE);
            words.stage(deal.stage(), chip);
            getChildren().add(Nodes.row(Style.ROW, chip, Nodes.link(deal.what(), () -> open.accept(deal)),
                    Nodes.label(words.amount(deal), Style.FACT_VALUE),
                    Nodes.label(deal.expectedOn() == null ? "" : text.of("deal.expected-on", desk.figures().date(deal.expectedOn())), Style.MUTED, Style.SMALL),
                    Nodes.label(words.standing(deal), Style.MUTED, Style.SMALL)));
        }
    }
}
