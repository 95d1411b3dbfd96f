package org.suanpan.app.voice;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Rows;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.form.Message;
import org.suanpan.core.voice.remind.Reminder;

/// On the first page: what is due with customers, a few of each kind. Not there while nothing is.
final class DuePane extends VBox {

    private static final double HEAD_ROWS = 1.35;

    DuePane(RemindersViewModel model, int each) {
        Text text = model.desk().text();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("due");
        ObservableList<Reminder> rows = FXCollections.observableArrayList();
        ReminderTable lines = new ReminderTable("due-table", model, rows);
        TableView<Reminder> table = lines.table();
        Hyperlink all = Nodes.id(Nodes.link("", model::all), "all-reminders");
        getChildren().addAll(Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("remind.due"), Style.CARD_TITLE), all, Nodes.spacer(),
                Nodes.label(text.of("remind.keys"), Style.MUTED, Style.SMALL)), new Message(model.message()), lines.sent(), table);
        model.read().value().subscribe(_ -> {
            Rows.merge(rows, model.few(each), one -> one.kind() + one.occasion());
            all.setText(text.of("remind.all", model.count(null)));
            table.setPrefHeight(table.getFixedCellSize() * (rows.size() + HEAD_ROWS) + 2);
            table.setMinHeight(table.getPrefHeight());
            Nodes.showIf(this, !rows.isEmpty());
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.read().shown();
            } else {
                model.read().hidden();
            }
        });
    }
}
