package org.suanpan.app.tier.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.LifecyclePolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierBasis.Kind;

/// Rules as they are typed. What has no field of its own is kept as it was.
final class PolicyEntry {

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(3);
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.SCORE);
    private final BooleanProperty ownRhythm = new SimpleBooleanProperty();
    private final StringProperty months = new SimpleStringProperty("");
    private final StringProperty volume = new SimpleStringProperty("");
    private final StringProperty margin = new SimpleStringProperty("");
    private final StringProperty willingness = new SimpleStringProperty("");
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty demoteAfter = new SimpleStringProperty("");
    private final StringProperty protect = new SimpleStringProperty("");
    private final StringProperty overdue = new SimpleStringProperty("");
    private final StringProperty newDays = new SimpleStringProperty("");
    private final StringProperty sleepDays = new SimpleStringProperty("");
    private final StringProperty lostDays = new SimpleStringProperty("");
    private final List<TierEntry> tiers = Stream.generate(TierEntry::new).limit(Tier.values().length).toList();
    private final RhythmEntry rhythm = new RhythmEntry();
    private final WillingEntry willing = new WillingEntry();
    private boolean showing;

    /// `changed` is told after every keystroke.
    PolicyEntry(Runnable changed) {
        Runnable tell = () -> {
            if (!showing) {
                changed.run();
            }
        };
        Stream<StringProperty> own = Stream.of(months, volume, margin, willingness, target, demoteAfter, protect, overdue, newDays,
                sleepDays, lostDays);
        Stream.of(own, rhythm.all().stream(), willing.all().stream(), tiers.stream().flatMap(tier -> tier.all().stream())).flatMap(fields -> fields).forEach(field -> field.addListener(_ -> tell.run()));
        count.addListener(_ -> tell.run());
        kind.addListener(_ -> tell.run());
        ownRhythm.addListener(_ -> tell.run());
    }

    void show(String called, TierPolicy policy) {
        showing = true;
        name.set(called);
        count.set(policy.tiers().size());
        kind.set(policy.basis().kind());
        ownRhythm.set(policy.basis().ownRhythm());
        months.set(String.valueOf(policy.basis().months()));
        volume.set(Typed.percent(policy.score().volumeWeight()));
        margin.set(Typed.percent(policy.score().marginWeight()));
        willingness.set(Typed.percent(policy.score().willingnessWeight()));
        target.set(Typed.percent(policy.score().targetMargin()));
        HysteresisPolicy steady = policy.hysteresis();
        demoteAfter.set(String.valueOf(steady.demoteAfter()));
        protect.set(String.valueOf(steady.protectEvaluations()));
        overdue.set(Typed.words(steady.overdueDays()));
        newDays.set(String.valueOf(policy.lifecycle().newDays()));
        sleepDays.set(String.valueOf(policy.lifecycle().sleepDays()));
        lostDays.set(String.valueOf(policy.lifecycle().lostDays()));
        rhythm.show(policy.cycle());
        willing.show(policy.willing());
        for (int i = 0; i < policy.tiers().size(); i++) {
            tiers.get(i).show(policy.tiers().get(i));
            tiers.get(i).enter().set(i < steady.enter().size() ? steady.enter().get(i).toString() : "");
            tiers.get(i).exit().set(i < steady.exit().size() ? steady.exit().get(i).toString() : "");
        }
        showing = false;
    }

    /// Refuses what is no number; whether the rules are right is another question.
    TierPolicy read() {
        List<TierEntry> used = tiers.subList(0, count.get());
        List<Rate> enter = new ArrayList<>();
        List<Rate> exit = new ArrayList<>();
        for (TierEntry tier : used.subList(0, used.size() - 1)) {
            enter.add(Typed.rate("tier.rules.enter", tier.enter().get()));
            exit.add(Typed.rate("tier.rules.exit", tier.exit().get()));
        }
        return new TierPolicy(0, new TierBasis(kind.get(), Typed.whole("tier.rules.months", months.get()), ownRhythm.get()),
                used.stream().map(TierEntry::read).toList(),
                new ScorePolicy(Typed.percent("tier.rules.volume", volume.get()), Typed.percent("tier.rules.margin", margin.get()),
                        Typed.percent("tier.rules.willingness", willingness.get()), Typed.percent("tier.rules.target", target.get()), enter),
                new HysteresisPolicy(enter, exit, Typed.whole("tier.rules.demote-after", demoteAfter.get()),
                        Typed.whole("tier.rules.protect", protect.get()), Typed.maybe("tier.rules.overdue", overdue.get())),
                new LifecyclePolicy(Typed.whole("tier.rules.new-days", newDays.get()), Typed.whole("tier.rules.sleep-days", sleepDays.get()),
                        Typed.whole("tier.rules.lost-days", lostDays.get())),
                rhythm.read(), willing.read());
    }

    /// How own rhythms are worked out.
    RhythmEntry rhythm() {
        return rhythm;
    }

    /// What willingness is made of.
    WillingEntry willing() {
        return willing;
    }

    StringProperty name() {
        return name;
    }

    /// How many tiers, two to five.
    ObjectProperty<Integer> count() {
        return count;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    BooleanProperty ownRhythm() {
        return ownRhythm;
    }

    StringProperty months() {
        return months;
    }

    StringProperty volume() {
        return volume;
    }

    StringProperty margin() {
        return margin;
    }

    StringProperty willingness() {
        return willingness;
    }

    StringProperty target() {
        return target;
    }

    StringProperty demoteAfter() {
        return demoteAfter;
    }

    StringProperty protect() {
        return protect;
    }

    /// Empty = no such rule.
    StringProperty overdue() {
        return overdue;
    }

    StringProperty newDays() {
        return newDays;
    }

    StringProperty sleepDays() {
        return sleepDays;
    }

    StringProperty lostDays() {
        return lostDays;
    }

    /// As many as there can be; the first [#count()] are used.
    List<TierEntry> tiers() {
        return tiers;
    }
}
