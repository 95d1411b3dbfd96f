package org.suanpan.app.followup;

import java.util.List;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.followup.Due;
import org.suanpan.core.followup.Moment;

/// What a customer was promised, and below it talks, documents and money in one time line.
final class TimelinePane extends VBox {

    private static final double HEAD_ROWS = 1.35;

    TimelinePane(Desk desk, List<Due> open, List<Moment> moments, Consumer<Moment> show) {
        Text text = desk.text();
        Style.on(this, Style.COLUMN_TIGHT);
        setId("timeline");
        for (Due due : open) {
            getChildren().add(Nodes.row(Style.ROW, Nodes.chip(text.of("followup.promised"), Style.CHIP_CAUTION),
                    Nodes.label(desk.figures().date(due.day()) + "  " + due.what() + (due.rep().isEmpty() ? "" : "  " + due.rep()), Style.FACT_VALUE)));
        }
        if (moments.isEmpty()) {
            getChildren().add(new Card(text.of("followup.timeline"), Nodes.paragraph(text.of("followup.none"), Style.MUTED)));
            return;
        }
        TableView<Moment> table = new TableBuilder<>("moments", FXCollections.observableList(moments))
                .onOpen(show)
                .exact(text.of("followup.day"), 92, m -> desk.figures().date(m.day()))
                .exact(text.of("followup.kind"), 124, m -> kind(text, m))
                .exactLink(text.of("followup.number"), 150, Moment::number)
                .number(text.of("followup.amount"), 100, m -> m.amount() == null ? "" : desk.figures().money(m.amount()))
                .text(text.of("followup.words"), 360, Moment::words).beside(m -> m.answered() ? "" : text.of("followup.missed"))
                .build();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(moments.size() + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
        getChildren().add(new Card(text.of("followup.timeline"), table));
    }

    private static String kind(Text text, Moment moment) {
        return moment.isTalk() ? text.of("followup.way." + moment.kind())
                : moment.kind().equals("HISTORY") ? text.of("party.origin.HISTORY") : text.of("trade.kind." + moment.kind());
    }
}
