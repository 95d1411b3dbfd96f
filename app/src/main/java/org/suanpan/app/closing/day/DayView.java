package org.suanpan.app.closing.day;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.closing.day.DayViewModel.Outlook;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;

/// The end of the day: what is in each account by the books, what was counted, what differs. Enter walks, F8 goes to notes and
/// coins and back, F12 closes the day.
final class DayView extends VBox {

    private final DayViewModel model;
    private final Text text;
    private final CountPane counts;
    private final NotesPane notes;
    private final Card pieces;
    private boolean begun;

    DayView(DayViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("day-end");
        counts = new CountPane(model);
        notes = new NotesPane(model, counts::begin);
        pieces = new Card(text.of("day.notes"), notes);
        Button close = Nodes.id(Nodes.button(text.of("day.close"), MaterialDesignL.LOCK_CHECK_OUTLINE, model::close, Style.PRIMARY), "close-day");
        close.disableProperty().bind(model.busy());
        StringProperty standing = new SimpleStringProperty("");
        VBox body = Nodes.column(Style.PAGE_BODY, strips(), new Card(text.of("day.accounts"), counts, day()), pieces,
                new DaysPane(model));
        var scroll = Nodes.scroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("day.title"), close).subtitle(standing), scroll);
        model.outlook().value().subscribe(now -> {
            standing.set(now == null ? "" : now.through() == null ? text.of("day.none-yet")
                    : text.of("day.through", model.desk().figures().date(now.through())));
            show(now);
        });
        model.done().subscribe(what -> {
            if (!what.isEmpty() && getScene() != null) {
                requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.desk().work().later(this::begin);
            }
        });
    }

    private void show(@org.jspecify.annotations.Nullable Outlook now) {
        Nodes.showIf(pieces, model.cash().isPresent() && !model.isLocked());
        counts.show(now);
        if (now != null && !begun) {
            begun = true;
            model.desk().work().later(this::begin);
        }
    }

    /// What is scrolled gets its place in the window when it is laid out; before that nothing in it can have the caret.
    private void begin() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            counts.begin();
        }
    }

    private Node day() {
        DatePicker day = Choices.day("day", () -> model.desk().asOf().today());
        day.valueProperty().bindBidirectional(model.day());
        Label words = Nodes.label(text.of("day.day"), Style.MUTED);
        words.setLabelFor(day);
        return Nodes.row(Style.ROW, words, day);
    }

    private Node strips() {
        Label wrong = strip("day-message", Style.STRIP_PROBLEM);
        model.message().subscribe(why -> say(wrong, why));
        Label done = strip("day-done", Style.STRIP_OK);
        model.done().subscribe(what -> say(done, what));
        Label locked = strip("day-locked", Style.STRIP_CAUTION);
        Runnable lock = () -> {
            Outlook now = model.outlook().value().get();
            say(locked, now == null || !model.isLocked() || !model.done().get().isEmpty() ? ""
                    : text.of("day.locked-note", now.day(), String.valueOf(now.through())));
        };
        model.outlook().value().subscribe(_ -> lock.run());
        model.done().subscribe(_ -> lock.run());
        Label failed = strip("day-failed", Style.STRIP_PROBLEM);
        model.outlook().failed().subscribe(problem -> say(failed, problem == null ? "" : text.of(problem)));
        return Nodes.column(Style.COLUMN_TIGHT, wrong, done, locked, failed);
    }

    private static Label strip(String id, Style tone) {
        Label strip = Nodes.id(Nodes.paragraph("", Style.STRIP, tone), id);
        strip.setMaxWidth(Double.MAX_VALUE);
        return strip;
    }

    private static void say(Label strip, String words) {
        strip.setText(words);
        Nodes.showIf(strip, !words.isEmpty());
    }

    private void keys(KeyEvent event) {
        boolean save = event.getCode() == KeyCode.F12
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            model.close();
            event.consume();
        } else if (event.getCode() == KeyCode.F8) {
            if (notes.isFocusWithin() || !pieces.isVisible()) {
                counts.begin();
            } else {
                notes.begin();
            }
            event.consume();
        }
    }
}
