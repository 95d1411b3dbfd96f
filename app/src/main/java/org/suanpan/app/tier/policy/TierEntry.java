package org.suanpan.app.tier.policy;

import java.util.List;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.tier.policy.TierTerms;

/// One tier as it is typed; the lowest has no lines.
final class TierEntry {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty enter = new SimpleStringProperty("");
    private final StringProperty exit = new SimpleStringProperty("");
    private final StringProperty visit = new SimpleStringProperty("");
    private final StringProperty discount = new SimpleStringProperty("");
    private final StringProperty priority = new SimpleStringProperty("");
    private final StringProperty credit = new SimpleStringProperty("");
    private final StringProperty commission = new SimpleStringProperty("1");
    private final StringProperty points = new SimpleStringProperty("1");
    private final StringProperty level = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");

    void show(TierTerms terms) {
        name.set(terms.name());
        visit.set(Typed.words(terms.service().visitDays()));
        priority.set(Typed.words(terms.service().priority()));
        note.set(terms.service().note());
        discount.set(Typed.percent(terms.money().discount()));
        credit.set(Typed.words(terms.money().creditDays()));
        commission.set(terms.money().commission().toString());
        points.set(terms.money().points().toString());
        level.set(terms.money().priceLevel());
    }

    TierTerms read() {
        return new TierTerms(name.get().strip(),
                new TierTerms.Service(Typed.maybe("tier.rules.visit", visit.get()), Typed.maybe("tier.rules.priority", priority.get()),
                        note.get().strip()),
                new TierTerms.Money(Typed.maybePercent("tier.rules.discount", discount.get()), Typed.maybe("tier.rules.credit", credit.get()),
                        Typed.rate("tier.rules.commission", commission.get()), Typed.rate("tier.rules.points", points.get()), level.get()));
    }

    StringProperty name() {
        return name;
    }

    StringProperty enter() {
        return enter;
    }

    StringProperty exit() {
        return exit;
    }

    StringProperty visit() {
        return visit;
    }

    /// In per cent.
    StringProperty discount() {
        return discount;
    }

    StringProperty priority() {
        return priority;
    }

    StringProperty credit() {
        return credit;
    }

    StringProperty commission() {
        return commission;
    }

    StringProperty points() {
        return points;
    }

    /// Empty = the list price.
    StringProperty level() {
        return level;
    }

    StringProperty note() {
        return note;
    }

    List<StringProperty> all() {
        return List.of(name, enter, exit, visit, discount, priority, credit, commission, points, level, note);
    }
}
