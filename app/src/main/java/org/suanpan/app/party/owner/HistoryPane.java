package org.suanpan.app.party.owner;

import java.util.List;

import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.owner.OwnerLine;

/// On a customer's card: whose he is and was, the newest first, with the way to hand him over.
final class HistoryPane extends VBox {

    private final Desk desk;
    private final Text text;

    HistoryPane(Desk desk, List<OwnerLine> lines, String now, Runnable handOver) {
        this.desk = desk;
        this.text = desk.text();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("owner-history");
        getChildren().add(Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("owner.history"), Style.CARD_TITLE),
                Nodes.label(now.isEmpty() ? text.of("owner.nobodys") : now, Style.FACT_VALUE), Nodes.spacer(),
                Nodes.id(Nodes.button(text.of("owner.hand-over-key"), MaterialDesignA.ACCOUNT_SWITCH_OUTLINE, handOver), "hand-over-one")));
        if (lines.isEmpty()) {
            getChildren().add(Nodes.label(text.of("owner.history-none"), Style.MUTED));
        }
        lines.forEach(line -> getChildren().add(Nodes.paragraph(words(line), Style.SMALL)));
    }

    private String words(OwnerLine line) {
        String what = text.of("owner.line", desk.figures().date(line.day()), text.of("owner.kind." + line.kind()), name(line.from()), name(line.to()));
        String whose = line.customer().isEmpty() ? "" : " · " + line.customer();
        return what + (line.reason().isEmpty() ? "" : " · " + line.reason()) + whose;
    }

    private String name(String rep) {
        return rep.isEmpty() ? text.of("commons.title") : rep;
    }
}
