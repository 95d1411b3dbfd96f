package org.suanpan.app.staff;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Text;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Actor;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Role;
import org.suanpan.core.staff.Staffing;

/// Asks who is here. An owner whose PIN was forgotten gives a new one.
public final class WhoViewModel {

    private final Text text;
    private final Work work;
    private final Staffing staff;
    private final Consumer<Here> entered;
    private final List<Person> people;
    private final ObjectProperty<@Nullable Person> chosen = new SimpleObjectProperty<>();
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty explained = new SimpleBooleanProperty();

    /// `last` = the name of who was here before, chosen at first; may be nobody's.
    public WhoViewModel(Text text, Work work, Staffing staff, List<Person> people, String last, Consumer<Here> entered) {
        this.text = text;
        this.work = work;
        this.staff = staff;
        this.people = people;
        this.entered = entered;
        chosen.set(people.stream().filter(person -> person.name().equals(last)).findFirst().orElse(people.getFirst()));
        chosen.addListener(_ -> {
            pin.set("");
            again.set("");
            message.set("");
        });
    }

    Text text() {
        return text;
    }

    Work work() {
        return work;
    }

    List<Person> people() {
        return people;
    }

    ObjectProperty<@Nullable Person> chosen() {
        return chosen;
    }

    StringProperty pin() {
        return pin;
    }

    /// The new PIN a second time, see [#givesNewPin].
    StringProperty again() {
        return again;
    }

    boolean givesNewPin() {
        Person person = chosen.get();
        return person != null && person.role() == Role.OWNER && !person.hasPin();
    }

    boolean needsPin() {
        Person person = chosen.get();
        return person != null && (person.hasPin() || givesNewPin());
    }

    /// Why one was not let in; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// On while the PIN is looked at.
    BooleanProperty asking() {
        return asking;
    }

    /// Whether the way out of a forgotten PIN is told.
    BooleanProperty explained() {
        return explained;
    }

    void enter() {
        Person person = chosen.get();
        if (person == null || asking.get()) {
            return;
        }
        String typed = pin.get();
        boolean fresh = givesNewPin();
        if (fresh && !typed.equals(again.get())) {
            message.set(text.of("staff.pin-differs"));
            return;
        }
        asking.set(true);
        message.set("");
        work.write(text.of("staff.entering"), () -> {
            if (fresh) {
                staff.changePin(person.id(), typed, Actor.OWNER);
            }
            return staff.enter(person.id(), typed);
        })
                .onSuccess(entered)
                .onRejected(problem -> {
                    pin.set("");
                    again.set("");
                    message.set(text.of(problem));
                })
                .finallyDo(() -> asking.set(false)).run();
    }
}
