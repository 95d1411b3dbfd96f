package org.suanpan.app.admin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PricePolicy;
import org.suanpan.core.price.PricePolicy.Severity;

/// State of the price policy in the settings; every choice is kept at once.
final class PolicyViewModel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Desk desk;
    private final PricePolicies policies;
    private final LiveValue<PricePolicy> policy;
    private final StringProperty leastMargin = new SimpleStringProperty("");
    private final ObjectProperty<Severity> thin = new SimpleObjectProperty<>(Severity.WARN);
    private final ObjectProperty<Severity> loss = new SimpleObjectProperty<>(Severity.WARN);
    private final ObjectProperty<Severity> floor = new SimpleObjectProperty<>(Severity.REASON);
    private final ObjectProperty<Severity> ceiling = new SimpleObjectProperty<>(Severity.WARN);
    private final StringProperty message = new SimpleStringProperty("");
    private boolean showing;

    PolicyViewModel(Desk desk, PricePolicies policies) {
        this.desk = desk;
        this.policies = policies;
        policy = new LiveValue<>(desk.refresh(), desk.text().of("admin.reading-facts"), Set.of(Topic.SETTING),
                () -> policies.of(Actor.OWNER));
        policy.value().subscribe(now -> {
            if (now != null) {
                show(now);
            }
        });
        for (ObjectProperty<Severity> choice : List.of(thin, loss, floor, ceiling)) {
            choice.addListener(_ -> save());
        }
    }

    private void show(PricePolicy now) {
        showing = true;
        leastMargin.set(now.leastMargin().value().multiply(HUNDRED).stripTrailingZeros().toPlainString());
        thin.set(now.thin());
        loss.set(now.loss());
        floor.set(now.floor());
        ceiling.set(now.ceiling());
        showing = false;
    }

    LiveValue<PricePolicy> policy() {
        return policy;
    }

    /// In per cent of the amount.
    StringProperty leastMargin() {
        return leastMargin;
    }

    ObjectProperty<Severity> thin() {
        return thin;
    }

    ObjectProperty<Severity> loss() {
        return loss;
    }

    ObjectProperty<Severity> floor() {
        return floor;
    }

    ObjectProperty<Severity> ceiling() {
        return ceiling;
    }

    /// Why it was not kept; empty when it was.
    StringProperty message() {
        return message;
    }

    void save() {
        if (showing) {
            return;
        }
        message.set("");
        PricePolicy wanted;
        try {
            wanted = new PricePolicy(margin(), thin.get(), loss.get(), floor.get(), ceiling.get());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        if (!wanted.equals(policy.value().get())) {
            desk.work().write(desk.text().of("admin.saving"), () -> {
                policies.keep(wanted);
                return true;
            }).onRejected(problem -> message.set(desk.text().of(problem))).run();
        }
    }

    private Rate margin() {
        try {
            return new Rate(new BigDecimal(leastMargin.get().strip()).divide(HUNDRED));
        } catch (NumberFormatException none) {
            throw new Rejected("price.least-margin", leastMargin.get());
        }
    }
}
