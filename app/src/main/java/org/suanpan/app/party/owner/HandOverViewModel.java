package org.suanpan.app.party.owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.HandOver;
import org.suanpan.core.party.owner.Held;
import org.suanpan.core.party.owner.Holding;
import org.suanpan.core.party.owner.Owning;

/// State of one hand-over before it is done: whose customers, to whom, and what they come to.
final class HandOverViewModel {

    /// To whom; `rep` null = the public pool.
    record Target(@Nullable SalesRepId rep, String name, long customers) {}

    /// Everybody who may be chosen, and the customers that are handed over as it stands.
    record Read(List<Holding> holdings, List<Held> held) {}

    private final Desk desk;
    private final Owning owning;
    private final Screen.HandOverForm own;
    private final LiveValue<Read> read;
    private final ObjectProperty<@Nullable Holding> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Target> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day;
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty leaves = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty("");
    private final ObservableList<Held> held = FXCollections.observableArrayList();

    HandOverViewModel(Desk desk, Owning owning, Screen.HandOverForm own) {
        this.desk = desk;
        this.owning = owning;
        this.own = own;
        this.day = new SimpleObjectProperty<>(desk.asOf().day().get());
        read = LiveValue.prepared(desk.refresh(), desk.text().of("owner.reading"), Set.of(Topic.CUSTOMER, Topic.SALES_REP, Topic.LEDGER), () -> {
            Holding chosen = from.get();
            return () -> new Read(owning.holdings(), !isWhole() ? owning.these(own.customers())
                    : chosen == null ? List.of() : owning.of(chosen.rep().id()));
        });
        read.value().subscribe(now -> held.setAll(now == null ? List.of() : now.held()));
        from.addListener(_ -> read.reload());
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    /// All customers of a salesperson, instead of some that were chosen before.
    boolean isWhole() {
        return own.customers().isEmpty();
    }

    /// Whose customers, while all of them are handed over.
    ObjectProperty<@Nullable Holding> from() {
        return from;
    }

    ObjectProperty<@Nullable Target> to() {
        return to;
    }

    /// From which day on.
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    StringProperty reason() {
        return reason;
    }

    /// Whose customers go leaves the shop.
    BooleanProperty leaves() {
        return leaves;
    }

    StringProperty message() {
        return message;
    }

    ObservableList<Held> held() {
        return held;
    }

    /// Whoever is here, and the public pool last.
    static List<Target> targets(Read read, String pool) {
        return java.util.stream.Stream.concat(read.holdings().stream().filter(Holding::isHere)
                .map(h -> new Target(h.rep().id(), h.rep().name(), h.customers())), java.util.stream.Stream.of(new Target(null, pool, 0))).toList();
    }

    Money owed() {
        return held.stream().map(Held::balance).reduce(Money.ZERO, Money::plus);
    }

    long promised() {
        return held.stream().mapToLong(Held::followUps).sum();
    }

    void open(Held one) {
        desk.navigator().open(new Screen.Card(one.customer()));
    }

    void handOver() {
        message.set("");
        Target target = to.get();
        LocalDate on = day.get();
        if (target == null || on == null) {
            message.set(desk.text().of(target == null ? "owner.to-missing" : "owner.day-missing"));
            return;
        }
        Holding leaving = from.get();
        SalesRepId leaver = isWhole() && leaves.get() && leaving != null ? leaving.rep().id() : null;
        List<CustomerId> customers = held.stream().map(Held::customer).toList();
        HandOver typed = new HandOver(customers, target.rep(), on, reason.get(), leaver);
        desk.work().write(desk.text().of("owner.saving"), () -> owning.handOver(typed, Actor.OWNER)).onSuccess(step -> {
            desk.undoing().offer(desk.text().of("owner.done", desk.figures().count(customers.size()), target.name()), () -> {
                owning.undo(step, leaver, Actor.OWNER);
                return step;
            });
            close();
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }
}
