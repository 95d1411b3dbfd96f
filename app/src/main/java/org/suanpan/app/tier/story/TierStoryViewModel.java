package org.suanpan.app.tier.story;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Job;
import org.suanpan.app.base.Screen;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.story.Stories;
import org.suanpan.core.tier.story.TierStory;
import org.suanpan.core.tier.willingness.DebtPaper;

/// State of one customer's story.
public final class TierStoryViewModel {

    private final Desk desk;
    private final Stories stories;
    private final CustomerId customer;
    private final ReadOnlyObjectWrapper<@Nullable TierStory> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public TierStoryViewModel(Desk desk, Stories stories, CustomerId customer) {
        this.desk = desk;
        this.stories = stories;
        this.customer = customer;
        this.title = new ReadOnlyStringWrapper(desk.text().of("board.story"));
        again();
    }

    Desk desk() {
        return desk;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable TierStory> story() {
        return story.getReadOnlyProperty();
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
        Job started = desk.jobs().start(desk.text().of("board.story-reading"), progress -> stories.of(customer, day, progress), told -> {
            title.set(desk.text().of("board.story-of", told.customer().name()));
            story.set(told);
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

    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    void openCard() {
        desk.navigator().open(new Screen.Card(customer));
    }

    void openPaper(DebtPaper debt) {
        desk.navigator().open(new Screen.Paper(debt.document()));
    }

    void talk() {
        desk.navigator().open(new Screen.TalkForm(customer, System.nanoTime()));
    }
}
