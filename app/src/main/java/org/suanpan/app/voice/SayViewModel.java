package org.suanpan.app.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.trade.Document;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.Loss;

/// State of what a customer says that is being written down: a complaint, an answer, why he was lost.
final class SayViewModel {

    private final Desk desk;
    private final VoicePorts ports;
    private final Screen.Say own;
    private final List<String> people;
    private @Nullable CustomerId customer;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> day;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final ObjectProperty<String> by = new SimpleObjectProperty<>(Actor.OWNER.name());
    private final ObjectProperty<Complaint.Subject> subject = new SimpleObjectProperty<>(Complaint.Subject.QUALITY);
    private final ObjectProperty<Integer> score = new SimpleObjectProperty<>(5);
    private final ObservableSet<Answer.Reason> reasons = FXCollections.observableSet();
    private final ObjectProperty<Answer.Channel> channel = new SimpleObjectProperty<>(Answer.Channel.PHONE);
    private final ObjectProperty<Loss.Reason> reason = new SimpleObjectProperty<>(Loss.Reason.PRICE);
    private final StringProperty message = new SimpleStringProperty("");

    SayViewModel(Desk desk, VoicePorts ports, Screen.Say own) {
        this.desk = desk;
        this.ports = ports;
        this.own = own;
        this.people = People.all(ports.reps());
        this.day = new SimpleObjectProperty<>(desk.asOf().day().get());
        DocumentId of = own.document();
        if (own.customer() != null) {
            choose(ports.customers().get(own.customer()));
        } else if (of != null) {
            Document document = ports.documents().get(of);
            number.set(document.number() == null ? "" : document.number().text());
            CustomerId buyer = document.typed().customer();
            if (buyer != null) {
                choose(ports.customers().get(buyer));
            }
        }
    }

    private void choose(Customer who) {
        customer = who.id();
        name.set(who.name());
        person.set(who.contact().person());
    }

    Desk desk() {
        return desk;
    }

    Screen.Say own() {
        return own;
    }

    List<String> people() {
        return people;
    }

    /// Whom it is about, as typed or found.
    StringProperty name() {
        return name;
    }

    /// Of the document it is about; empty = none.
    StringProperty number() {
        return number;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    StringProperty words() {
        return words;
    }

    /// Who answered.
    StringProperty person() {
        return person;
    }

    /// Who receives a complaint, or types an answer in.
    ObjectProperty<String> by() {
        return by;
    }

    ObjectProperty<Complaint.Subject> subject() {
        return subject;
    }

    ObjectProperty<Integer> score() {
        return score;
    }

    ObservableSet<Answer.Reason> reasons() {
        return reasons;
    }

    ObjectProperty<Answer.Channel> channel() {
        return channel;
    }

    ObjectProperty<Loss.Reason> reason() {
        return reason;
    }

    /// Why it could not be saved; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// Finds whom the typed characters mean: code, name, telephone number, initials.
    void find() {
        String typed = name.get().strip();
        if (!typed.isEmpty() && !(customer != null && ports.customers().get(customer).name().equals(typed))) {
            List<CustomerListItem> found = ports.find().find(typed, 1);
            customer = null;
            if (found.isEmpty()) {
                message.set(desk.text().of("voice.nobody-found", typed));
            } else {
                message.set("");
                choose(ports.customers().get(found.getFirst().id()));
            }
        }
    }

    void save() {
        message.set("");
        find();
        CustomerId who = customer;
        if (who == null) {
            message.set(message.get().isEmpty() ? desk.text().of("voice.nobody-named") : message.get());
            return;
        }
        desk.work().write(desk.text().of("voice.saving"), () -> keep(who)).onSuccess(id -> {
            close();
            if (own.saying() == Screen.Say.Saying.COMPLAINT) {
                desk.navigator().open(new Screen.Complaint(id));
            }
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private long keep(CustomerId who) {
        return switch (own.saying()) {
            case COMPLAINT -> ports.voice().complaints().receive(new Complaint.Draft(who, day.get(), subject.get(), words.get(), own.document(), by.get()));
            case ANSWER -> ports.voice().answers().keep(new Answer.Draft(who, day.get(), score.get(), new ArrayList<>(reasons).stream().sorted().toList(),
                    words.get(), person.get(), channel.get(), own.document(), null, by.get()), desk.text().of("satisfied.task"), Actor.OWNER);
            case LOSS -> ports.voice().losses().keep(new Loss.Draft(who, day.get(), reason.get(), words.get()), Actor.OWNER);
        };
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst().ifPresent(desk.navigator()::close);
    }
}
