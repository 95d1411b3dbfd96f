package org.suanpan.app.voice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.ComplaintStep;

/// State of one complaint and its next step.
final class ComplaintViewModel {

    private final Desk desk;
    private final VoicePorts ports;
    private final long id;
    private final List<String> people;
    private final LiveValue<Read> read;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<String> by = new SimpleObjectProperty<>(Actor.OWNER.name());
    private final ObjectProperty<LocalDate> day;
    private final StringProperty message = new SimpleStringProperty("");

    record Read(Complaint complaint, List<ComplaintStep> steps) {}

    ComplaintViewModel(Desk desk, VoicePorts ports, long id) {
        this.desk = desk;
        this.ports = ports;
        this.id = id;
        this.people = People.all(ports.reps());
        this.day = new SimpleObjectProperty<>(desk.asOf().today());
        read = new LiveValue<>(desk.refresh(), desk.text().of("complaint.reading"), Set.of(Topic.CUSTOMER),
                () -> new Read(ports.voice().complaints().get(id), ports.voice().complaints().steps(id)));
    }

    Desk desk() {
        return desk;
    }

    List<String> people() {
        return people;
    }

    LiveValue<Read> read() {
        return read;
    }

    StringProperty words() {
        return words;
    }

    /// Who takes the next step.
    ObjectProperty<String> by() {
        return by;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    /// Why the step could not be taken; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// The steps that may follow, those that lead on first; none once it is closed.
    List<ComplaintStep.Kind> next() {
        Read now = read.value().get();
        return now == null ? List.of() : Arrays.stream(ComplaintStep.Kind.values()).filter(kind -> kind.mayFollow(now.complaint().state()))
                .sorted(java.util.Comparator.comparing(kind -> kind.leadsTo() == now.complaint().state())).toList();
    }

    void take(ComplaintStep.Kind kind) {
        message.set("");
        ComplaintStep step = new ComplaintStep(kind, day.get(), by.get(), words.get());
        desk.work().write(desk.text().of("voice.saving"), () -> {
            ports.voice().complaints().step(id, step);
            return id;
        }).onSuccess(_ -> {
            words.set("");
            read.reload();
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void openCustomer() {
        Read now = read.value().get();
        if (now != null) {
            desk.navigator().open(new Screen.Card(now.complaint().customer()));
        }
    }

    void openDocument() {
        Read now = read.value().get();
        if (now != null && now.complaint().document() != null) {
            desk.navigator().open(new Screen.Paper(now.complaint().document()));
        }
    }
}
