package org.suanpan.app.party.owner;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.owner.Commons;
import org.suanpan.core.party.owner.PoolRules;

/// The rules of the public pool as they are typed.
final class PoolRulesForm {

    private final Desk desk;
    private final Commons commons;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final StringProperty days = new SimpleStringProperty("");
    private final StringProperty warnDays = new SimpleStringProperty("");
    private final StringProperty quota = new SimpleStringProperty("");
    private final StringProperty waitDays = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    PoolRulesForm(Desk desk, Commons commons) {
        this.desk = desk;
        this.commons = commons;
    }

    /// Whether the form stands on the page.
    BooleanProperty open() {
        return open;
    }

    BooleanProperty on() {
        return on;
    }

    StringProperty days() {
        return days;
    }

    StringProperty warnDays() {
        return warnDays;
    }

    /// Empty = any number.
    StringProperty quota() {
        return quota;
    }

    StringProperty waitDays() {
        return waitDays;
    }

    StringProperty message() {
        return message;
    }

    /// What is kept; what is being typed stays.
    void show(PoolRules kept) {
        if (open.get()) {
            return;
        }
        on.set(kept.isOn());
        days.set(String.valueOf(kept.days()));
        warnDays.set(String.valueOf(kept.warnDays()));
        quota.set(kept.quota() == null ? "" : kept.quota().toString());
        waitDays.set(String.valueOf(kept.waitDays()));
    }

    void save() {
        message.set("");
        boolean turnedOn = on.get();
        PoolRules typed;
        try {
            typed = new PoolRules(whole(days.get()), whole(warnDays.get()), quota.get().isBlank() ? null : whole(quota.get()),
                    whole(waitDays.get()), null);
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("owner.saving"), () -> {
            PoolRules kept = commons.rules();
            PoolRules now = new PoolRules(typed.days(), typed.warnDays(), typed.quota(), typed.waitDays(), kept.since());
            commons.keep(now.since(turnedOn ? desk.asOf().day().get() : null), Actor.OWNER);
            return now;
        }).onSuccess(_ -> open.set(false)).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private static int whole(String typed) {
        if (!typed.strip().matches("\\d{1,5}")) {
            throw new Rejected("commons.number-wrong", typed.strip());
        }
        return Integer.parseInt(typed.strip());
    }
}
