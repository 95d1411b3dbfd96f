package org.suanpan.app.tier.policy;

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
import org.suanpan.app.base.TierDesk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.Customers;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.TierOverride;

/// State of a tier that is given to a customer by hand.
final class ByHandViewModel {

    private static final int MONTHS = 3;

    /// `now` = his tier, empty = none.
    record Known(String name, TierPolicy policy, String now, List<TierOverride> given) {}

    private final Desk desk;
    private final TierDesk tiers;
    private final Screen.TierByHand own;
    private final LiveValue<Known> known;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");
    private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>(Tier.A);
    private final ObjectProperty<@Nullable LocalDate> until;
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    ByHandViewModel(Desk desk, TierDesk tiers, Customers customers, Screen.TierByHand own) {
        this.desk = desk;
        this.tiers = tiers;
        this.own = own;
        this.until = new SimpleObjectProperty<>(today().plusMonths(MONTHS));
        known = new LiveValue<>(desk.refresh(), desk.text().of("tier.rules.reading"), Set.of(Topic.TIER, Topic.CUSTOMER), () -> {
            TierPolicy policy = tiers.policing().inForce(today());
            return new Known(customers.get(own.customer()).name(), policy,
                    tiers.ports().assignments().latest(own.customer()).map(TierAssignment::tier).map(t -> policy.terms(t).name()).orElse(""),
                    tiers.policing().overrides(own.customer()));
        });
        known.value().subscribe(now -> {
            if (now != null) {
                title.set(desk.text().of("tier.hand.of", now.name()));
            }
        });
    }

    private LocalDate today() {
        return desk.asOf().day().get();
    }

    void save() {
        LocalDate last = until.get();
        if (last == null) {
            message.set(desk.text().of("tier.hand.no-until"));
            return;
        }
        Tier wanted = tier.get();
        String why = reason.get();
        LocalDate day = today();
        desk.work().write(desk.text().of("tier.rules.saving"), () -> {
            tiers.policing().override(own.customer(), wanted, last, why, day, Actor.OWNER);
            return wanted;
        }).onSuccess(_ -> close()).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void takeBack() {
        LocalDate day = today();
        desk.work().write(desk.text().of("tier.rules.saving"), () -> {
            tiers.policing().endOverride(own.customer(), day);
            return day;
        }).onSuccess(_ -> close()).run();
    }

    boolean counts(TierOverride given) {
        return given.countsOn(today());
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Known> known() {
        return known;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ObjectProperty<Tier> tier() {
        return tier;
    }

    ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty message() {
        return message;
    }
}
