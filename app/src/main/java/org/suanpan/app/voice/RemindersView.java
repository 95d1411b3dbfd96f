package org.suanpan.app.voice;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Rows;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.form.Message;
import org.suanpan.core.voice.remind.Reminder;
import org.suanpan.core.voice.remind.Reminder.Kind;

/// Everything that is due with customers, all kinds or one.
final class RemindersView extends VBox {

    RemindersView(RemindersViewModel model) {
        Text text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("reminders");
        ObservableList<Reminder> rows = FXCollections.observableArrayList();
        ReminderTable lines = new ReminderTable("start", model, rows);
        TableView<Reminder> table = lines.table();
        table.setPlaceholder(new EmptyState(MaterialDesignC.CHECK_CIRCLE_OUTLINE, text.of("remind.none")));
        ObjectProperty<@Nullable Kind> chosen = new SimpleObjectProperty<>();
        HBox kinds = Nodes.id(Nodes.row(Style.SEGMENTS), "kinds");
        Runnable show = () -> {
            Rows.merge(rows, model.of(chosen.get()), one -> one.kind() + one.occasion());
            kinds.getChildren().setAll(kind(model, chosen, null));
            List<Kind> there = model.kinds();
            there.forEach(kind -> kinds.getChildren().add(kind(model, chosen, kind)));
        };
        Label unknown = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_CAUTION), "unknown-festivals");
        model.read().value().subscribe(_ -> {
            unknown.setText(model.unknown());
            Nodes.showIf(unknown, !unknown.getText().isEmpty());
        });
        model.read().value().subscribe(show);
        chosen.subscribe(show);
        VBox page = Nodes.column(Style.LIST_PAGE, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("remind.title"), Nodes.label(text.of("remind.keys"), Style.MUTED, Style.SMALL),
                Nodes.button(text.of("greeting.title"), () -> model.desk().navigator().open(new Screen.Greetings()))),
                Nodes.row(Style.FILTER_BAR, kinds), unknown, new Message(model.message()), lines.sent(), page);
    }

    private static javafx.scene.control.ToggleButton kind(RemindersViewModel model, ObjectProperty<@Nullable Kind> chosen, @Nullable Kind kind) {
        Text text = model.desk().text();
        var button = Style.on(new javafx.scene.control.ToggleButton((kind == null ? text.of("remind.every") : text.of("remind.kind." + kind))
                + " " + model.count(kind)), Style.SEGMENT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(kind == chosen.get());
        button.setOnAction(_ -> chosen.set(kind));
        return button;
    }
}
