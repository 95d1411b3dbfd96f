package org.suanpan.app.closing.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.closing.day.DayViewModel.Outlook;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.trade.closing.day.DayClosing;

/// The days that were closed, what was counted on them, and opening the newest again.
final class DaysPane extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final double HEAD_ROWS = 1.35;
    private static final int MOST_ROWS = 8;

    private final DayViewModel model;
    private final Text text;
    private final Figures figures;
    private final ObservableList<DayClosing> closings = FXCollections.observableArrayList();
    private final Button reopen;

    DaysPane(DayViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        reopen = Nodes.id(Nodes.button("", MaterialDesignL.LOCK_OPEN_OUTLINE, () -> model.reopening().set(true)), "reopen-day");
        Card card = new Card(text.of("day.closed"), Nodes.column(Style.COLUMN_TIGHT, why(), table()), reopen);
        getChildren().add(card);
        model.outlook().value().subscribe(this::show);
        model.reopening().subscribe(_ -> show(model.outlook().value().get()));
    }

    private void show(@Nullable Outlook now) {
        closings.setAll(now == null ? List.of() : now.closings());
        LocalDate through = now == null ? null : now.through();
        reopen.setText(through == null ? "" : text.of("day.reopen", through));
        Nodes.showIf(reopen, through != null && !model.reopening().get());
        Nodes.showIf(this, !closings.isEmpty());
    }

    /// Stands open while the reason is typed.
    private Node why() {
        TextField reason = Nodes.id(new TextField(), "reopen-day-reason");
        reason.setPromptText(text.of("day.reason-prompt"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(event -> {
            model.reopen();
            event.consume();
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        Label label = Nodes.label(text.of("day.reason"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(reason);
        Button act = Nodes.id(Nodes.button(text.of("day.reopen-act"), model::reopen, Style.PRIMARY), "reopen-day-act");
        act.disableProperty().bind(model.busy());
        HBox row = Nodes.row(Style.ROW, label, reason,
                Nodes.button(text.of("base.cancel"), () -> model.reopening().set(false)), act);
        model.reopening().subscribe(on -> {
            Nodes.showIf(row, on);
            if (on) {
                reason.requestFocus();
            }
        });
        return row;
    }

    private Node table() {
        TableView<DayClosing> table = new TableBuilder<>("closed-days", closings).onOpen(model::openBooked)
                .exact(text.of("day.day"), 96, closing -> figures.date(closing.day()))
                .chip(text.of("day.state"), 90, this::state)
                .number(text.of("day.counted"), 104, closing -> figures.money(closing.counted()))
                .number(text.of("day.difference"), 92, closing -> figures.money(closing.difference()))
                .text(text.of("day.by-account"), 380, this::byAccount)
                .exact(text.of("day.when"), 96, closing -> when(closing.at()))
                .text(text.of("day.who"), 70, closing -> who(closing.actor()))
                .text(text.of("day.reason"), 180, this::reason).build();
        closings.subscribe(() -> size(table));
        size(table);
        return table;
    }

    private void state(DayClosing closing, Label chip) {
        chip.setText(text.of(closing.stands() ? "day.stands" : "day.opened"));
        Style.on(chip, closing.stands() ? Style.CHIP_OK : Style.CHIP_NEUTRAL);
    }

    private String byAccount(DayClosing closing) {
        return String.join("；", closing.counts().stream().map(count -> text.of(count.notes().isEmpty() ? "day.count-of" : "day.count-by-notes",
                count.name(), figures.money(count.book()), figures.money(count.counted()), count.notes())).toList());
    }

    private String reason(DayClosing closing) {
        DayClosing.Reopened reopened = closing.reopened();
        return reopened == null ? "" : text.of("day.reopened-by", when(reopened.at()), who(reopened.actor()), reopened.reason());
    }

    private String who(String actor) {
        return actor.equals("owner") ? text.of("closing.owner") : actor;
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(ZoneId.systemDefault()));
    }

    private void size(TableView<?> table) {
        table.prefHeightProperty().unbind();
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(Math.min(closings.size(), MOST_ROWS) + HEAD_ROWS).add(2));
        table.minHeightProperty().bind(table.prefHeightProperty());
    }
}
