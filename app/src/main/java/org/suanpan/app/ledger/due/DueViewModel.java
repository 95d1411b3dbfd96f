package org.suanpan.app.ledger.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.PayingFacts;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.ledger.due.Dunning.RepDue;
import org.suanpan.core.ledger.due.When;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.Paying;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.PaymentPromise;

/// State of the calendar of what is due.
final class DueViewModel {

    /// Whose rows are shown.
    enum By { CUSTOMER, REP }

    private final Desk desk;
    private final CustomerKeeping keeping;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.CUSTOMER);
    private final ObjectProperty<@Nullable When> when = new SimpleObjectProperty<>();
    private final StringProperty rep = new SimpleStringProperty();
    private final LiveValue<Read> all;
    private final ObservableList<Dunning> customers = FXCollections.observableArrayList();
    private final ObservableList<RepDue> reps = FXCollections.observableArrayList();
    private final StringProperty message = new SimpleStringProperty("");

    /// What was read together.
    record Read(List<Dunning> dunnings, Paying paying) {}

    DueViewModel(Desk desk, OwingQueries owing, CustomerKeeping keeping, PayingFacts paying) {
        this.desk = desk;
        this.keeping = keeping;
        all = LiveValue.prepared(desk.refresh(), desk.text().of("due.reading"), Set.of(Topic.LEDGER, Topic.DOCUMENT, Topic.CUSTOMER, Topic.SETTING),
                () -> {
                    LocalDate day = desk.asOf().day().get();
                    return () -> new Read(owing.dunnings(day), paying.get());
                });
        all.value().subscribe(_ -> show());
        when.subscribe(_ -> show());
        rep.subscribe(_ -> show());
        desk.asOf().day().addListener(_ -> all.reload());
    }

    private void show() {
        Read read = all.value().get();
        List<Dunning> dunnings = read == null ? List.of() : read.dunnings();
        customers.setAll(dunnings.stream().filter(row -> rep.get() == null || row.holder().rep().equals(rep.get()))
                .filter(row -> when.get() == null || !row.of(when.get()).isZero()).toList());
        reps.setAll(Dunning.byRep(dunnings));
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<By> by() {
        return by;
    }

    /// Only customers with something due then; null = all.
    ObjectProperty<@Nullable When> when() {
        return when;
    }

    /// Only this salesperson's customers; null = everybody's.
    StringProperty rep() {
        return rep;
    }

    LiveValue<Read> all() {
        return all;
    }

    ObservableList<Dunning> customers() {
        return customers;
    }

    ObservableList<RepDue> reps() {
        return reps;
    }

    /// What is wrong, in a sentence; empty while nothing is.
    StringProperty message() {
        return message;
    }

    Money sum(When of) {
        return customers.stream().map(row -> row.of(of)).reduce(Money.ZERO, Money::plus);
    }

    void customersOf(RepDue row) {
        rep.set(row.rep());
        by.set(By.CUSTOMER);
    }

    void open(Dunning row) {
        desk.navigator().open(new Screen.Statement(row.holder().partner(), null));
    }

    void collect(Dunning row) {
        desk.navigator().open(new Screen.Collect(row.holder().partner(), null, null, System.nanoTime()));
    }

    /// A message to the customer, as polite as the debt is young.
    String reminder(Dunning row) {
        Read read = all.value().get();
        return new ReminderWords(desk.text(), desk.figures()).of(row, read == null ? Paying.NONE : read.paying(), desk.exports().shop().get());
    }

    /// `amount` as typed, empty = all of it. False = it could not be kept, the message says why.
    boolean promise(Dunning row, @Nullable LocalDate day, String amount, String note) {
        message.set("");
        if (day == null) {
            message.set(desk.text().of("due.promise-needs-day"));
            return false;
        }
        try {
            keep(row, new PaymentPromise(day, amount.isBlank() ? null : Money.parse(amount.strip().replace(",", "")), note));
            return true;
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return false;
        }
    }

    /// He promises nothing any more.
    void withoutPromise(Dunning row) {
        message.set("");
        keep(row, null);
    }

    private void keep(Dunning row, @Nullable PaymentPromise promise) {
        CustomerId customer = Objects.requireNonNull(row.holder().partner().customer());
        desk.work().write(desk.text().of("due.keeping"), () -> {
            keeping.promise(customer, promise);
            return customer;
        }).onSuccess(_ -> all.reload()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
