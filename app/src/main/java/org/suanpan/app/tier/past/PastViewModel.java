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
import org.suanpan.app.tier.look.LookViewModel;
import org.suanpan.core.insight.churn.BacktestResult;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.chart.OwnPast;

/// State of the trial of the rules on the shop's own past.
public final class PastViewModel {

    private final Desk desk;
    private final LookViewModel look;
    private final ReadOnlyObjectWrapper<@Nullable Optional<BacktestResult>> result = new ReadOnlyObjectWrapper<>();
    private Tiering.@Nullable Looked tried;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public PastViewModel(LookViewModel look) {
        this.desk = look.desk();
        this.look = look;
        look.looked().subscribe(_ -> {
            if (desk.navigator().openScreens().contains(new Screen.Tiers(Screen.Tiers.Part.PAST))) {
                need();
            }
        });
    }

    /// Tries the rules on the orders of the last look, unless that was done.
    public void need() {
        Tiering.Looked now = look.looked().get();
        if (now != null && now != tried) {
            tried = now;
            run(now);
        }
    }

    private void run(Tiering.Looked looked) {
        message.set("");
        Job started = desk.jobs().start(desk.text().of("board.trying"), progress -> OwnPast.of(looked, progress), result::set,
                problem -> message.set(desk.text().of(problem)));
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

    Desk desk() {
        return desk;
    }

    LookViewModel look() {
        return look;
    }

    /// Null until it is there; empty where nobody ever ordered.
    ReadOnlyObjectProperty<@Nullable Optional<BacktestResult>> result() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }
}
