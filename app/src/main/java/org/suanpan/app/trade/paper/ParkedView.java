package org.suanpan.app.trade.paper;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Rows;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.trade.paper.ParkedViewModel.Parked;

/// What was begun and not saved: Enter goes on with it, Delete throws it away.
public final class ParkedView extends VBox {

    private final ObservableList<Parked> rows = FXCollections.observableArrayList();

    public ParkedView(ParkedViewModel model) {
        Text text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("parked");
        TableView<Parked> table = new TableBuilder<>("start", rows)
                .onOpen(model::open)
                .exact(text.of("trade.parked-since"), 130, model::age)
                .link(text.of("trade.kind"), 150, model::kind)
                .exact(text.of("trade.date"), 100, parked -> model.desk().figures().date(parked.item().date()))
                .text(text.of("trade.partner"), 220, parked -> parked.item().partner())
                .number(text.of("trade.lines"), 60, parked -> model.desk().figures().count(parked.item().lines()))
                .text(text.of("trade.remark"), 200, parked -> parked.item().remark())
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, text.of("trade.none-parked")));
        table.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            Parked chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && chosen != null) {
                model.discard(chosen);
                event.consume();
            }
        });
        model.drafts().value().subscribe(now -> {
            if (now != null) {
                Rows.merge(rows, now, parked -> parked.item().id());
                if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
                    table.getSelectionModel().selectFirst();
                }
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("trade.parked"), Nodes.label(text.of("trade.parked-keys"), Style.MUTED)), table);
    }
}
