package org.suanpan.app.tier.look;

import java.util.Set;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Topic;
import org.suanpan.core.tier.Tiering;

/// The look that all screens of tiers share, made behind the window: the first one of fifty thousand customers takes a second or two, later
/// ones only read who was touched. A screen that is opened shows the newest; one that is open is only told what was written since, so that
/// nothing moves under the hand.
public final class LookViewModel {

    private final Desk desk;
    private final Tiering tiering;
    private final ReadOnlyObjectWrapper<Tiering.@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final LiveValue<Object> changes;

    public LookViewModel(Desk desk, Tiering tiering) {
        this.desk = desk;
        this.tiering = tiering;
        this.changes = new LiveValue<>(desk.refresh(), desk.text().of("board.looking"),
                Set.of(Topic.SALE, Topic.DOCUMENT, Topic.IMPORT, Topic.CUSTOMER, Topic.TIER, Topic.SETTING), Object::new);
        changes.value().subscribe(_ -> stale.set(looked.get() != null));
        desk.asOf().day().addListener(_ -> {
            if (looked.get() != null) {
                stale.set(true);
            }
        });
    }

    public Desk desk() {
        return desk;
    }

    /// Null until the first look is done.
    public ReadOnlyObjectProperty<Tiering.@Nullable Looked> looked() {
        return looked.getReadOnlyProperty();
    }

    /// The look that is under way; null = none.
    public ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /// Something was written since the look.
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /// Why there is no look; empty = nothing wrong.
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public LiveValue<Object> changes() {
        return changes;
    }

    /// Looks, unless somebody has looked already and nothing was written since.
    public void need() {
        if ((looked.get() == null || stale.get()) && job.get() == null) {
            again();
        }
    }

    public void again() {
        if (job.get() != null) {
            return;
        }
        message.set("");
        var day = desk.asOf().day().get();
        Job started = desk.jobs().start(desk.text().of("board.looking"), progress -> tiering.look(day, progress), now -> {
            looked.set(now);
            stale.set(false);
        }, problem -> message.set(desk.text().of(problem)));
        job.set(started);
        started.state().subscribe(state -> {
            if (state != Job.State.RUNNING) {
                job.set(null);
                if (state == Job.State.CANCELLED) {
                    message.set(desk.text().of("board.stopped"));
                }
            }
        });
    }

    public void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }
}
