package org.suanpan.app.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Sight;
import org.suanpan.core.staff.Staffing;

/// State of the page of people and roles.
final class PeopleViewModel {

    /// Everything the page shows.
    record Shown(List<Person> people, List<SalesRep> reps, Map<Role, Sight> sights) {}

    private final Desk desk;
    private final Staffing staff;
    private final LiveValue<Shown> shown;
    private final ObjectProperty<@Nullable Person> edited = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.OWNER);
    private final ObjectProperty<@Nullable SalesRep> rep = new SimpleObjectProperty<>();
    private final StringProperty pin = new SimpleStringProperty("");
    private final BooleanProperty noPin = new SimpleBooleanProperty();
    private final BooleanProperty stopped = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty kept = new SimpleStringProperty("");

    PeopleViewModel(Desk desk, Staffing staff, SalesReps reps) {
        this.desk = desk;
        this.staff = staff;
        this.shown = new LiveValue<>(desk.refresh(), desk.text().of("staff.reading"), Set.of(Topic.SETTING, Topic.SALES_REP), () -> {
            Map<Role, Sight> sights = new TreeMap<>();
            for (Role each : Role.values()) {
                sights.put(each, staff.sight(each));
            }
            return new Shown(staff.all(), reps.all(), sights);
        });
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Shown> shown() {
        return shown;
    }

    /// Null while a new one is typed.
    ObjectProperty<@Nullable Person> edited() {
        return edited;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Role> role() {
        return role;
    }

    ObjectProperty<@Nullable SalesRep> rep() {
        return rep;
    }

    /// Empty leaves the one there is.
    StringProperty pin() {
        return pin;
    }

    BooleanProperty noPin() {
        return noPin;
    }

    BooleanProperty stopped() {
        return stopped;
    }

    StringProperty message() {
        return message;
    }

    StringProperty kept() {
        return kept;
    }

    boolean isNobodyThere() {
        Shown now = shown.value().get();
        return now == null || now.people().isEmpty();
    }

    void edit(Person person) {
        edited.set(person);
        name.set(person.name());
        role.set(person.role());
        Shown now = shown.value().get();
        rep.set(now == null ? null : now.reps().stream().filter(one -> one.id().equals(person.rep())).findFirst().orElse(null));
        pin.set("");
        noPin.set(false);
        stopped.set(person.stopped());
        message.set("");
    }

    void fresh() {
        edited.set(null);
        name.set("");
        role.set(isNobodyThere() ? Role.OWNER : Role.CLERK);
        rep.set(null);
        pin.set("");
        noPin.set(false);
        stopped.set(false);
        message.set("");
    }

    void save() {
        Person before = edited.get();
        SalesRep whose = role.get() == Role.SALES ? rep.get() : null;
        Person typed = new Person(before == null ? 0 : before.id(), name.get(), role.get(), whose == null ? null : whose.id(),
                before != null && before.hasPin(), stopped.get(), before == null ? 1 : before.version());
        String secret = pin.get();
        boolean open = noPin.get();
        Actor actor = desk.here().actor();
        message.set("");
        desk.work().write(desk.text().of("staff.saving"), () -> {
            if (before == null) {
                staff.add(typed, secret, actor);
            } else {
                if (!secret.isEmpty() || open && before.hasPin()) {
                    staff.changePin(before.id(), open ? "" : secret, actor);
                }
                staff.change(typed, actor);
            }
            return typed.name();
        })
                .onSuccess(saved -> {
                    fresh();
                    kept.set(desk.text().of("staff.saved", saved));
                })
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void allow(Role who, Right right, boolean given) {
        Shown now = shown.value().get();
        Sight before = now == null ? null : now.sights().get(who);
        if (before == null || before.allows(right) == given) {
            return;
        }
        Actor actor = desk.here().actor();
        desk.work().write(desk.text().of("staff.saving"), () -> {
            staff.keepSight(who, before.with(right, given), actor);
            return who;
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
