package org.suanpan.app.voice;

import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Topic;
import org.suanpan.core.voice.Loss;
import org.suanpan.core.voice.LossService;

/// State of the reasons why customers were lost.
final class LossesViewModel {

    private final Desk desk;
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(365);
    private final ObjectProperty<Loss.@Nullable Reason> reason = new SimpleObjectProperty<>();
    private final LiveValue<List<Loss>> read;

    LossesViewModel(Desk desk, LossService losses) {
        this.desk = desk;
        read = LiveValue.prepared(desk.refresh(), desk.text().of("loss.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT), () -> {
            DateSpan span = DateSpan.ending(desk.asOf().today(), days.get());
            return () -> losses.list(span);
        });
        days.addListener(_ -> read.reload());
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<Loss>> read() {
        return read;
    }

    ObjectProperty<Integer> days() {
        return days;
    }

    /// Only customers lost for this reason; null = all.
    ObjectProperty<Loss.@Nullable Reason> reason() {
        return reason;
    }

    List<Loss> all() {
        List<Loss> all = read.value().get();
        return all == null ? List.of() : all;
    }

    List<Loss> shown() {
        return all().stream().filter(loss -> reason.get() == null || loss.reason() == reason.get()).toList();
    }

    void open(Loss one) {
        desk.navigator().open(new Screen.Card(one.customer()));
    }

    void add() {
        desk.navigator().open(new Screen.Say(Screen.Say.Saying.LOSS, null, null, System.nanoTime()));
    }
}
