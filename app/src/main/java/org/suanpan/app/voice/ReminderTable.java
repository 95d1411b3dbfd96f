package org.suanpan.app.voice;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.voice.remind.Reminder;

/// Reminders as lines, with their keys: Enter opens, D done, S tomorrow, W in a week, M copies the message, Y it was sent,
/// L gives something for points.
final class ReminderTable {

    private final RemindersViewModel model;
    private final Text text;
    private final TableView<Reminder> table;
    private final HBox sent;

    ReminderTable(String id, RemindersViewModel model, ObservableList<Reminder> rows) {
        this.model = model;
        this.text = model.desk().text();
        table = new TableBuilder<>(id, rows)
                .onOpen(model::open)
                .chip(text.of("remind.kind"), 92, this::kind)
                .link(text.of("party.name"), 170, Reminder::name)
                .text(text.of("remind.fact"), 360, model::fact)
                .exact(text.of("party.phone"), 112, Reminder::phone).optional()
                .text(text.of("party.rep"), 70, Reminder::rep).optional()
                .way(text.of("remind.done"), model::done)
                .way(text.of("remind.tomorrow"), model::tomorrow)
                .way(text.of("remind.week"), model::nextWeek)
                .way(text.of("remind.copy"), this::copy)
                .way(text.of("remind.give"), model::give)
                .build();
        Label words = Nodes.label("", Style.PARAGRAPH);
        sent = Nodes.id(Nodes.row(Style.STRIP, words, Nodes.spacer(),
                Nodes.id(Nodes.button(text.of("remind.was-sent"), model::confirmSent), "was-sent"),
                Nodes.button(text.of("remind.not-sent"), () -> model.sent().set(null))), "sent");
        Style.on(sent, Style.STRIP_OK);
        model.sent().subscribe(last -> {
            words.setText(last == null ? "" : text.of("remind.copied", last.reminder().name()));
            Nodes.showIf(sent, last != null);
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    TableView<Reminder> table() {
        return table;
    }

    /// Says that a message was copied and asks whether it was sent.
    HBox sent() {
        return sent;
    }

    private void keys(KeyEvent event) {
        Reminder one = table.getSelectionModel().getSelectedItem();
        if (!event.isShortcutDown() && !event.isAltDown() && acts(event.getCode(), one)) {
            event.consume();
        }
    }

    private boolean acts(KeyCode code, @org.jspecify.annotations.Nullable Reminder one) {
        if (code == KeyCode.Y && model.sent().get() != null) {
            model.confirmSent();
            return true;
        }
        if (one == null) {
            return false;
        }
        switch (code) {
            case D -> model.done(one);
            case S -> model.tomorrow(one);
            case W -> model.nextWeek(one);
            case M -> copy(one);
            case L -> model.give(one);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy(Reminder one) {
        model.copy(one, words -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void kind(Reminder one, Label chip) {
        chip.setText(text.of("remind.kind." + one.kind()));
        Style look = switch (one.kind()) {
            case PROMISE, OVERDUE, COMPLAINT, LOW_SCORE -> Style.CHIP_PROBLEM;
            case SLEEPING -> Style.CHIP_CAUTION;
            case FOLLOW_UP, VISIT, FESTIVAL -> Style.CHIP_ACCENT;
            case BIRTHDAY, DAY -> Style.CHIP_OK;
        };
        Style.choose(chip, look, Style.CHIP_PROBLEM, Style.CHIP_CAUTION, Style.CHIP_ACCENT, Style.CHIP_OK);
    }
}
