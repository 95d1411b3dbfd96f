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
    private final StringProperty wakeUp = new SimpleStringProperty("");
    private final StringProperty nurture = new SimpleStringProperty("");
    private final StringProperty visitWords = new SimpleStringProperty("");
    private final StringProperty gifts = new SimpleStringProperty("");
    private final StringProperty festival = new SimpleStringProperty("");

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
        wakeUp.set(terms.care().wakeUp());
        nurture.set(terms.care().nurture());
        visitWords.set(terms.care().visit());
        gifts.set(terms.care().gifts() == null ? "" : terms.care().gifts().toString());
        festival.set(terms.care().festival());
    }

    TierTerms read() {
        return new TierTerms(name.get().strip(),
                new TierTerms.Service(Typed.maybe("tier.rules.visit", visit.get()), Typed.maybe("tier.rules.priority", priority.get()),
                        note.get().strip()),
                new TierTerms.Money(Typed.maybePercent("tier.rules.discount", discount.get()), Typed.maybe("tier.rules.credit", credit.get()),
                        Typed.rate("tier.rules.commission", commission.get()), Typed.rate("tier.rules.points", points.get()), level.get()),
                new TierTerms.Care(wakeUp.get().strip(), nurture.get().strip(), visitWords.get().strip(), Typed.maybeMoney("tier.rules.gifts", gifts.get()),
                        festival.get().strip()));
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

    StringProperty wakeUp() {
        return wakeUp;
    }

    StringProperty nurture() {
        return nurture;
    }

    /// What to do on a visit.
    StringProperty visitWords() {
        return visitWords;
    }

    /// Worth in a year; empty = no limit.
    StringProperty gifts() {
        return gifts;
    }

    StringProperty festival() {
        return festival;
    }

    List<StringProperty> all() {
        return List.of(name, enter, exit, visit, discount, priority, credit, commission, points, level, note, wakeUp, nurture, visitWords,
                gifts, festival);
    }
}
