package org.suanpan.app.party.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.followup.Errand;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.segment.Segment;

/// Something done for many customers in one step, with one step back: keeping what the list shows as a segment, putting a tag on
/// them, planning something to do for each.
public final class ManyViewModel {

    public enum Mode { NONE, SEGMENT, TAG, ERRAND }

    /// Whom it is for: in words, and to be read beside the window.
    public record Targets(String words, Callable<List<CustomerId>> customers) {}

    private final Desk desk;
    private final SegmentPorts ports;
    private final Supplier<Targets> targets;
    private final Supplier<ListQuery> rule;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.NONE);
    private final StringProperty whom = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SalesRep> rep = new SimpleObjectProperty<>();
    private final ObservableList<@Nullable SalesRep> reps = FXCollections.observableArrayList();
    private final StringProperty message = new SimpleStringProperty("");
    private @Nullable Targets asked;

    /// Both are asked on the window's thread; `rule` = what the list shows.
    public ManyViewModel(Desk desk, SegmentPorts ports, Supplier<Targets> targets, Supplier<ListQuery> rule) {
        this.desk = desk;
        this.ports = ports;
        this.targets = targets;
        this.rule = rule;
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    /// For whom, in words.
    StringProperty whom() {
        return whom;
    }

    /// The name of the segment, the tag, or what is to be done.
    StringProperty words() {
        return words;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /// Who does it; null = the salesperson of each customer.
    ObjectProperty<@Nullable SalesRep> rep() {
        return rep;
    }

    ObservableList<@Nullable SalesRep> reps() {
        return reps;
    }

    /// Why it could not be done; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// Asks for what is needed; once more puts it away.
    public void open(Mode wanted) {
        if (mode.get() == wanted) {
            close();
            return;
        }
        Targets now = targets.get();
        asked = now;
        whom.set(now.words());
        words.set("");
        message.set("");
        day.set(desk.asOf().day().get().plusDays(1));
        if (wanted == Mode.ERRAND) {
            desk.work().read(desk.text().of("segment.reading"), () -> ports.reps().all()).onSuccess(all -> {
                reps.setAll((SalesRep) null);
                reps.addAll(all);
                rep.set(null);
            }).run();
        }
        mode.set(wanted);
    }

    void close() {
        mode.set(Mode.NONE);
    }

    void save() {
        Targets whose = asked;
        if (whose == null) {
            return;
        }
        message.set("");
        try {
            switch (mode.get()) {
                case SEGMENT -> keep(new Segment(0, words.get(), rule.get()));
                case TAG -> tag(whose, words.get());
                case ERRAND -> plan(whose);
                case NONE -> close();
            }
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
        }
    }

    private void keep(Segment segment) {
        desk.work().write(desk.text().of("segment.saving"), () -> {
            long id = ports.pool().segmenting().keep(segment, Actor.OWNER);
            desk.undoing().offer(desk.text().of("segment.kept", segment.name()), () -> {
                ports.pool().segmenting().remove(id, Actor.OWNER);
                return id;
            });
            return id;
        }).onSuccess(_ -> close()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private void tag(Targets whose, String typed) {
        desk.work().write(desk.text().of("segment.tagging"), () -> {
            List<CustomerId> tagged = ports.keeping().tag(whose.customers().call(), typed);
            if (!tagged.isEmpty()) {
                desk.undoing().offer(desk.text().of("segment.tagged", desk.figures().count(tagged.size()), typed.strip()), () -> {
                    ports.keeping().untag(tagged, typed);
                    return tagged;
                });
            }
            return tagged;
        }).onSuccess(_ -> close()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private void plan(Targets whose) {
        LocalDate when = day.get();
        if (when == null) {
            throw new Rejected("segment.errand-day");
        }
        SalesRep who = rep.get();
        Errand errand = new Errand(when, words.get(), who == null ? null : who.id());
        desk.work().write(desk.text().of("segment.planning"), () -> {
            List<Long> made = ports.pool().followUps().plan(errand, whose.customers().call(), Actor.OWNER);
            desk.undoing().offer(desk.text().of("segment.planned", desk.figures().count(made.size()), errand.what()), () -> {
                ports.pool().followUps().takeBack(made);
                return made;
            });
            return made;
        }).onSuccess(_ -> close()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
