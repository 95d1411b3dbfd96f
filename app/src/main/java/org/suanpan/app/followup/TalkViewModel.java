package org.suanpan.app.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.followup.Due;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.followup.Moment;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.Customers;

/// State of a talk that is being written down, and what there was before it.
final class TalkViewModel {

    private static final int MOST = 60;

    /// A customer's name, what was promised, and what has been.
    record Past(String name, List<Due> open, List<Moment> moments) {}

    private final Desk desk;
    private final FollowingUp following;
    private final Screen.TalkForm own;
    private final LiveValue<Past> past;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final ObjectProperty<Talk.Way> way = new SimpleObjectProperty<>(Talk.Way.CALL);
    private final ObjectProperty<Boolean> answered = new SimpleObjectProperty<>(true);
    private final ObjectProperty<LocalDate> day;
    private final StringProperty result = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> nextOn = new SimpleObjectProperty<>();
    private final StringProperty nextWhat = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    TalkViewModel(Desk desk, FollowingUp following, Customers customers, Screen.TalkForm own) {
        this.desk = desk;
        this.following = following;
        this.own = own;
        this.day = new SimpleObjectProperty<>(desk.asOf().day().get());
        answered.addListener(_ -> message.set(""));
        past = new LiveValue<>(desk.refresh(), desk.text().of("followup.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT),
                () -> new Past(customers.get(own.customer()).name(), following.open(own.customer()),
                        following.timeline(own.customer(), MOST)));
        past.value().subscribe(read -> {
            if (read != null) {
                title.set(desk.text().of("followup.of", read.name()));
            }
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Past> past() {
        return past;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ObjectProperty<Talk.Way> way() {
        return way;
    }

    /// Whether the customer was reached.
    ObjectProperty<Boolean> answered() {
        return answered;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    StringProperty result() {
        return result;
    }

    /// Null = nothing is planned.
    ObjectProperty<@Nullable LocalDate> nextOn() {
        return nextOn;
    }

    StringProperty nextWhat() {
        return nextWhat;
    }

    /// Why it could not be saved; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    void save() {
        message.set("");
        Talk talk = new Talk(own.customer(), way.get(), day.get(), answered.get(), result.get(), nextOn.get(), nextWhat.get());
        try {
            talk.check();
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("followup.saving"), () -> following.log(talk, Actor.OWNER))
                .onSuccess(_ -> close()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void open(Moment moment) {
        if (moment.document() != null) {
            desk.navigator().open(new Screen.Paper(moment.document()));
        }
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }
}
