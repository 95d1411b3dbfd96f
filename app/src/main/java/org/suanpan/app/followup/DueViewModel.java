package org.suanpan.app.followup;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.followup.Due;
import org.suanpan.core.followup.FollowingUp;

/// Whom one wanted to come back to, up to the day looked from.
final class DueViewModel {

    private static final int MOST = 8;

    private final Desk desk;
    private final FollowingUp following;
    private final LiveValue<List<Due>> due;

    DueViewModel(Desk desk, FollowingUp following) {
        this.desk = desk;
        this.following = following;
        this.due = new LiveValue<>(desk.refresh(), desk.text().of("followup.reading"), Set.of(Topic.CUSTOMER),
                () -> following.due(desk.asOf().day().get(), MOST));
        desk.asOf().day().addListener(_ -> due.reload());
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<Due>> due() {
        return due;
    }

    /// Days since it was promised for; 0 = today.
    long late(Due one) {
        return ChronoUnit.DAYS.between(one.day(), desk.asOf().day().get());
    }

    void open(Due one) {
        desk.navigator().open(new Screen.Card(one.customer()));
    }

    /// Done; what comes next is asked at once.
    void done(Due one) {
        desk.work().write(desk.text().of("followup.saving"), () -> {
            following.done(one.id());
            return one;
        }).onSuccess(_ -> {
            desk.undoing().offer(desk.text().of("followup.was-done", one.name()), () -> {
                following.notDone(one.id());
                return one;
            });
            desk.navigator().open(new Screen.TalkForm(one.customer(), System.nanoTime()));
        }).run();
    }

    void tomorrow(Due one) {
        desk.work().write(desk.text().of("followup.saving"), () -> {
            following.putOff(one.id(), desk.asOf().day().get().plusDays(1));
            return one;
        }).run();
    }
}
