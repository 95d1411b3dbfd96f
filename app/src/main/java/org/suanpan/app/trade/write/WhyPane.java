package org.suanpan.app.trade.write;

import javafx.scene.layout.VBox;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.ProposedPrice.Candidate;
import org.suanpan.core.price.ProposedPrice.Verdict;

/// Why a line has its price (价格依据): what was chosen, and what was weighed and lost.
final class WhyPane extends VBox {

    private final Desk desk;

    WhyPane(Desk desk, Offers.Why why) {
        this.desk = desk;
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("why");
        String offered = why.found().price() == null ? desk.text().of("price.why-none")
                : desk.text().of("price.why-offered", desk.figures().price(why.found().price()), why.unit());
        getChildren().add(Nodes.label(desk.text().of("price.why-title", why.item().label(), offered), Style.STRONG));
        if (why.price() != null && !why.price().equals(why.found().price())) {
            getChildren().add(Nodes.label(desk.text().of("price.why-typed", desk.figures().price(why.price())), Style.CAUTION_TEXT));
        }
        why.found().candidates().forEach(c -> getChildren().add(Nodes.label(line(c),
                c.verdict() == Verdict.CHOSEN ? Style.STRONG : Style.MUTED)));
    }

    private String line(Candidate c) {
        String name = c.name().isEmpty() ? desk.text().of("price.ground." + c.ground())
                : desk.text().of("price.named", desk.text().of("price.ground." + c.ground()), c.name());
        if (!c.segment().isEmpty()) {
            name += desk.text().of("price.of-segment", c.segment());
        }
        String how = c.minimum() == null ? "" : desk.text().of("price.from-quantity", desk.figures().quantity(c.minimum()));
        String since = c.since() == null ? ""
                : desk.text().of(c.ground() == PriceGround.LAST_DEAL ? "price.on-day" : "price.since-day", desk.figures().date(c.since()));
        String counted = c.derived() ? desk.text().of("price.derived") : "";
        String verdict = c.changed() == null ? desk.text().of("price.verdict." + c.verdict())
                : desk.text().of("price.verdict-outdated", desk.figures().date(c.changed()));
        return desk.text().of("price.candidate", desk.text().of(c.verdict() == Verdict.CHOSEN ? "price.mark-chosen" : "price.mark-other"),
                name, desk.figures().price(c.price()), how + since + counted, verdict);
    }
}
