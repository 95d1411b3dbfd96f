package org.suanpan.app.tier.past;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.Screen;
import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.board.Effects;
import org.suanpan.core.tier.board.EffectsReader;

/// State of what tiering achieved.
public final class EffectsViewModel {

    private final Desk desk;
    private final EffectsReader reader;
    private final ReadOnlyObjectWrapper<@Nullable Optional<Effects>> effects = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public EffectsViewModel(Desk desk, BoardQueries queries) {
        this.desk = desk;
        this.reader = new EffectsReader(queries);
        again();
    }

    Desk desk() {
        return desk;
    }

    /// Null until it is read; empty without a review of an earlier day.
    ReadOnlyObjectProperty<@Nullable Optional<Effects>> effects() {
        return effects.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    void again() {
        if (job.get() != null) {
            return;
        }
        message.set("");
        var day = desk.asOf().day().get();
        Job started = desk.jobs().start(desk.text().of("board.reading"), progress -> reader.read(day, progress), effects::set,
                problem -> message.set(desk.text().of(problem)));
        job.set(started);
        started.state().subscribe(state -> {
            if (state != Job.State.RUNNING) {
                job.set(null);
            }
        });
    }

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    void openBoard() {
        desk.navigator().open(new Screen.Tiers(Screen.Tiers.Part.BOARD));
    }
}
