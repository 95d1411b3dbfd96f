package org.suanpan.app.deal;

import javafx.scene.control.Label;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.core.deal.Deal;
import org.suanpan.core.deal.LostReason;
import org.suanpan.core.deal.Stage;

/// A deal in words.
record DealWords(Desk desk) {

    private static final Style[] KINDS = {Style.CHIP_NEUTRAL, Style.CHIP_ACCENT, Style.CHIP_CAUTION, Style.CHIP_OK, Style.CHIP_PROBLEM};

    String of(Stage stage) {
        return desk.text().of("deal.stage." + stage);
    }

    String of(LostReason reason) {
        return desk.text().of("deal.lost." + reason);
    }

    void stage(Stage stage, Label chip) {
        chip.setText(of(stage));
        Style.choose(chip, switch (stage) {
            case LEAD, LOST -> Style.CHIP_NEUTRAL;
            case CONTACTED, QUOTED -> Style.CHIP_ACCENT;
            case TALKING -> Style.CHIP_CAUTION;
            case WON -> Style.CHIP_OK;
        }, KINDS);
    }

    String amount(Deal deal) {
        return deal.amount() == null ? "" : desk.figures().money(deal.amount());
    }

    /// What stands beside it: why it was lost, what was ordered, the quotation, or what was noted last.
    String standing(Deal deal) {
        if (deal.stage() == Stage.LOST) {
            return of(LostReason.valueOf(deal.lostReason())) + (deal.note().isEmpty() ? "" : "：" + deal.note());
        }
        if (!deal.orderNumber().isEmpty()) {
            return desk.text().of("deal.ordered", deal.orderNumber());
        }
        if (!deal.quotationNumber().isEmpty()) {
            return desk.text().of("deal.quoted", deal.quotationNumber());
        }
        return deal.quotation() != null ? desk.text().of("deal.draft") : deal.note();
    }
}
