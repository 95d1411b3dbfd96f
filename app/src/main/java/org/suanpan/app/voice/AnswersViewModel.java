package org.suanpan.app.voice;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Voice;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Topic;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.AnswerService.Outcome;
import org.suanpan.core.voice.Content;

/// State of the list of answers and their means.
final class AnswersViewModel {

    private static final int MOST = 500;

    private final Desk desk;
    private final Voice voice;
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(365);
    private final LiveValue<Read> read;
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();

    record Read(List<Answer> rows, Content all, List<Content> byRep) {}

    AnswersViewModel(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        read = LiveValue.prepared(desk.refresh(), desk.text().of("satisfied.reading"), Set.of(Topic.CUSTOMER), () -> {
            DateSpan span = DateSpan.ending(desk.asOf().today(), days.get());
            return () -> new Read(voice.answers().list(span, MOST), voice.answers().content(span), voice.answers().byRep(span));
        });
        days.addListener(_ -> read.reload());
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    /// How many days back are looked at.
    ObjectProperty<Integer> days() {
        return days;
    }

    StringProperty message() {
        return message;
    }

    /// What became of the file that was read last; null = none.
    ObjectProperty<@Nullable Outcome> outcome() {
        return outcome;
    }

    String mean(@Nullable Rate mean) {
        return mean == null ? "–" : mean.toString(2);
    }

    void open(Answer one) {
        desk.navigator().open(new Screen.Card(one.customer()));
    }

    void add() {
        desk.navigator().open(new Screen.Say(Screen.Say.Saying.ANSWER, null, null, System.nanoTime()));
    }

    void bringIn(Path file) {
        message.set("");
        outcome.set(null);
        desk.work().write(desk.text().of("satisfied.importing"), () -> voice.answers().keepAll(voice.sheet().read(file, desk.asOf().today()),
                desk.text().of("satisfied.task"), Actor.OWNER)).onSuccess(outcome::set).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
