package org.suanpan.app.party.owner;

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
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.PartyScreen.Commons.Part;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.owner.Commons;
import org.suanpan.core.party.owner.Holding;
import org.suanpan.core.party.owner.InPool;
import org.suanpan.core.party.owner.Owning;
import org.suanpan.core.party.owner.PoolRules;
import org.suanpan.core.party.owner.TakeBack.State;
import org.suanpan.core.party.owner.TakeBack.Verdict;

/// State of the public pool: who is in it, who is about to fall into it and who is due, and the rules.
final class CommonsViewModel {

    private static final Set<Topic> TOPICS = Set.of(Topic.CUSTOMER, Topic.SALES_REP, Topic.DOCUMENT, Topic.SALE, Topic.LEDGER, Topic.TIER,
            Topic.IMPORT, Topic.SETTING);

    /// The rules, everybody who may claim, and what is to be said of whom.
    record Read(PoolRules rules, List<Holding> here, List<Verdict> verdicts) {

        List<Verdict> of(State state) {
            return verdicts.stream().filter(verdict -> verdict.state() == state).toList();
        }
    }

    private final Desk desk;
    private final Commons commons;
    private final Owning owning;
    private final LiveValue<Read> read;
    private final PagedList<InPool, Long> pool;
    private final ObservableList<Verdict> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.POOL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Holding> claimer = new SimpleObjectProperty<>();
    private final ObservableList<Verdict> asked = FXCollections.observableArrayList();
    private final StringProperty message = new SimpleStringProperty("");
    private final PoolRulesForm rules;

    CommonsViewModel(Desk desk, Commons commons, Owning owning) {
        this.desk = desk;
        this.commons = commons;
        this.owning = owning;
        this.rules = new PoolRulesForm(desk, commons);
        read = new LiveValue<>(desk.refresh(), desk.text().of("commons.reading"), TOPICS, () -> new Read(commons.rules(),
                owning.holdings().stream().filter(Holding::isHere).toList(), commons.review(desk.asOf().day().get())));
        pool = new PagedList<>(desk.refresh(), desk.text().of("commons.reading"), TOPICS, InPool::customer, () -> {
            String words = search.get();
            return (offset, limit) -> {
                var page = commons.pool(words, offset, limit);
                return new PagedList.Slice<>(page, page.total());
            };
        });
        read.value().subscribe(now -> {
            if (now != null) {
                rules.show(now.rules());
                show();
            }
        });
        part.addListener(_ -> {
            message.set("");
            asked.clear();
            show();
        });
        Runnable look = desk.work().settled(120, pool::restart);
        search.addListener(_ -> look.run());
        desk.asOf().day().addListener(_ -> read.reload());
    }

    private void show() {
        Read now = read.value().get();
        asked.clear();
        shown.setAll(now == null || part.get() == Part.POOL ? List.of() : now.of(part.get() == Part.DUE ? State.DUE : State.WARNED));
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    PagedList<InPool, Long> pool() {
        return pool;
    }

    /// Who is warned or due, as `part` says.
    ObservableList<Verdict> shown() {
        return shown;
    }

    ObjectProperty<Part> part() {
        return part;
    }

    StringProperty search() {
        return search;
    }

    /// Who claims.
    ObjectProperty<@Nullable Holding> claimer() {
        return claimer;
    }

    /// Whom one was asked about before they are taken back; empty = nothing is asked.
    ObservableList<Verdict> asked() {
        return asked;
    }

    StringProperty message() {
        return message;
    }

    PoolRulesForm rules() {
        return rules;
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Commons wanted) {
            part.set(wanted.part());
        }
    }

    void open(CustomerId customer) {
        desk.navigator().open(new Screen.Card(customer));
    }

    void talk(CustomerId customer) {
        desk.navigator().open(new Screen.TalkForm(customer, System.nanoTime()));
    }

    /// Hands somebody over instead of letting him fall.
    void handOver(List<CustomerId> customers) {
        if (!customers.isEmpty()) {
            desk.navigator().open(new Screen.HandOverForm(customers, System.nanoTime()));
        }
    }

    /// Shows what taking these back comes to, before it is done.
    void ask(List<Verdict> due) {
        message.set("");
        asked.setAll(due);
    }

    Money askedOwing() {
        return asked.stream().map(verdict -> verdict.who().balance()).reduce(Money.ZERO, Money::plus);
    }

    void takeBack() {
        List<CustomerId> customers = asked.stream().map(verdict -> verdict.who().customer()).toList();
        if (customers.isEmpty()) {
            return;
        }
        var today = desk.asOf().day().get();
        desk.work().write(desk.text().of("owner.saving"), () -> commons.takeBack(customers, today, Actor.OWNER)).onSuccess(step -> {
            asked.clear();
            offerBack("commons.taken-back", step, desk.figures().count(customers.size()));
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void claim(InPool one) {
        message.set("");
        Holding who = claimer.get();
        if (who == null) {
            message.set(desk.text().of("commons.claimer-missing"));
            return;
        }
        var today = desk.asOf().day().get();
        desk.work().write(desk.text().of("owner.saving"), () -> commons.claim(one.customer(), who.rep().id(), today, Actor.OWNER))
                .onSuccess(step -> offerBack("commons.claimed", step, one.name(), who.rep().name()))
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private void offerBack(String key, long step, Object... words) {
        desk.undoing().offer(desk.text().of(key, words), () -> {
            owning.undo(step, null, Actor.OWNER);
            return step;
        });
    }

    /// The same person as before among those who are here now.
    void keepClaimer(List<Holding> here) {
        Holding before = claimer.get();
        claimer.set(before == null ? null : here.stream().filter(h -> Objects.equals(h.rep().id(), before.rep().id())).findFirst().orElse(null));
    }
}
