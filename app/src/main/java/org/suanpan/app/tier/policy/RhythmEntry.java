package org.suanpan.app.tier.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.core.festival.Festivals;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.policy.Holiday;

/// How a customer's own rhythm is worked out, as it is typed.
final class RhythmEntry {

    /// The figures, in the order of the form: how often his gap, between which days, when he has gone, what is assumed of who is young,
    /// and the days around the Spring Festival.
    enum Figure {
        MULTIPLE, LEAST_DAYS, MOST_DAYS, LOST_MULTIPLE, MOST_LOST, PRIOR_DAYS, PRIOR_WEIGHT, LEAST_GAPS, MOST_GAPS, HOLIDAY, HOLIDAY_BEFORE;

        String id() {
            return "rhythm-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String words() {
            return "tier.rules.rhythm." + name();
        }
    }

    private final Map<Figure, StringProperty> figures = new EnumMap<>(Figure.class);
    private Festivals calendar = Festivals.LUNAR;

    RhythmEntry() {
        List.of(Figure.values()).forEach(figure -> figures.put(figure, new SimpleStringProperty("")));
    }

    StringProperty of(Figure figure) {
        StringProperty value = figures.get(figure);
        if (value == null) {
            throw new IllegalStateException("no field for " + figure);
        }
        return value;
    }

    Collection<StringProperty> all() {
        return figures.values();
    }

    void show(CyclePolicy cycle) {
        calendar = cycle.holiday().calendar();
        set(Figure.MULTIPLE, cycle.multiple());
        set(Figure.LEAST_DAYS, cycle.limits().minDays());
        set(Figure.MOST_DAYS, cycle.limits().maxDays());
        set(Figure.LOST_MULTIPLE, cycle.lostMultiple());
        set(Figure.MOST_LOST, cycle.limits().maxLostDays());
        set(Figure.PRIOR_DAYS, cycle.prior().days());
        set(Figure.PRIOR_WEIGHT, cycle.prior().weight());
        set(Figure.LEAST_GAPS, cycle.minGaps());
        set(Figure.MOST_GAPS, cycle.maxGaps());
        set(Figure.HOLIDAY, cycle.holiday().days());
        set(Figure.HOLIDAY_BEFORE, cycle.holiday().days() == 0 ? Holiday.USUAL.before() : cycle.holiday().before());
    }

    CyclePolicy read() {
        Holiday holiday = new Holiday(whole(Figure.HOLIDAY), whole(Figure.HOLIDAY_BEFORE), calendar);
        return new CyclePolicy(new CyclePolicy.Prior(whole(Figure.PRIOR_DAYS), whole(Figure.PRIOR_WEIGHT)), whole(Figure.LEAST_GAPS),
                whole(Figure.MOST_GAPS), whole(Figure.MULTIPLE), whole(Figure.LOST_MULTIPLE),
                new CyclePolicy.Limits(whole(Figure.LEAST_DAYS), whole(Figure.MOST_DAYS), whole(Figure.MOST_LOST)),
                holiday.days() == 0 ? Holiday.NONE.by(calendar) : holiday);
    }

    private void set(Figure figure, int value) {
        of(figure).set(String.valueOf(value));
    }

    private int whole(Figure figure) {
        return Typed.whole(figure.words(), of(figure).get());
    }
}
