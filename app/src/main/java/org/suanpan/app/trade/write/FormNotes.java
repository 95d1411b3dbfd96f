package org.suanpan.app.trade.write;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.Draft;

/// What is said below the lines about the document as a whole while it is written. Looked up off the window's thread, a
/// moment after the last change; what a later change has overtaken is dropped.
final class FormNotes {

    private static final long SETTLE_MILLIS = 200;

    enum Tone { PLAIN, OK, CAUTION, PROBLEM }

    /// One thing that is said. `asksReason` = the document is written beyond it only for a written reason, or with one; `leads` =
    /// the document that has to change, null = none.
    record Note(String id, String words, Tone tone, boolean asksReason, @Nullable DocumentId leads) {

        Note(String id, String words, Tone tone, boolean asksReason) {
            this(id, words, tone, asksReason, null);
        }
    }

    /// One matter a form is watched for; asked away from the window's thread.
    interface Source {

        List<Note> of(Draft draft);
    }

    private final Desk desk;
    private final Supplier<Draft> typed;
    private final List<Source> sources;
    private final NextWorth worth;
    private final Runnable soon;
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private long asked;

    /// `typed` gives the document as it stands, or refuses half typed figures: then what was said stays.
    FormNotes(Desk desk, Supplier<Draft> typed, List<Source> sources, NextWorth worth) {
        this.desk = desk;
        this.typed = typed;
        this.sources = List.copyOf(sources);
        this.worth = worth;
        this.soon = desk.work().settled(SETTLE_MILLIS, this::look);
    }

    /// Everything a form is watched for.
    static FormNotes of(Desk desk, TradePorts ports, Supplier<Draft> typed) {
        return new FormNotes(desk, typed, List.of(new CreditNotes(ports.trading(), desk.text(), desk.figures()),
                new ReservedNotes(ports.trading(), desk.text(), desk.figures())), new NextWorth(desk, ports.worth(), typed));
    }

    NextWorth worth() {
        return worth;
    }

    ObservableList<Note> notes() {
        return notes;
    }

    /// Whether a reason can be written down.
    BooleanProperty asking() {
        return asking;
    }

    /// To the first document that has to change.
    void openLead() {
        notes.stream().flatMap(note -> Stream.ofNullable(note.leads())).findFirst()
                .ifPresent(document -> desk.navigator().open(new Screen.Paper(document)));
    }

    /// Something of the document is other than it was.
    void changed() {
        if (!sources.isEmpty()) {
            soon.run();
        }
        worth.changed();
    }

    private void look() {
        Draft now;
        try {
            now = typed.get();
        } catch (Rejected half) {
            return;
        }
        long mine = ++asked;
        desk.work().read(desk.text().of("credit.looking"), () -> sources.stream()
                .flatMap(source -> source.of(now).stream()).toList())
                .onSuccess(found -> {
                    if (mine == asked && !found.equals(notes)) {
                        notes.setAll(found);
                        asking.set(found.stream().anyMatch(Note::asksReason));
                    }
                }).onRejected(_ -> {}).run();
    }
}
