package org.suanpan.app.party.pool;

import java.time.ZoneId;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.trade.merge.Merges;

/// On a customer's card: who was merged into it, each with the way back.
public final class AbsorbedPane extends VBox {

    private final AbsorbedViewModel model;
    private final Text text;

    public AbsorbedPane(AbsorbedViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("absorbed");
        model.all().subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("pool.absorbed"), Style.CARD_TITLE)));
        model.all().forEach(one -> getChildren().add(line(one)));
        Nodes.showIf(this, !model.all().isEmpty());
    }

    private Node line(Merges.Absorbed one) {
        return Nodes.row(Style.ROW, Nodes.label(one.code() + "  " + one.name(), Style.FACT_VALUE),
                Nodes.label(text.of("pool.absorbed-on", model.desk().figures().date(one.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                        one.survivor()), Style.MUTED, Style.SMALL), Nodes.spacer(),
                Nodes.button(text.of("pool.unmerge"), MaterialDesignC.CALL_SPLIT, () -> model.undo(one)));
    }
}
