package org.suanpan.core.insight.churn;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// A rule that says of a customer on a day that he has gone. `aliveness` puts customers in order, the surest to be one
/// highest; `probability` is what the rule says about his being one, 0 or 1 where it says only yes or no.
record ChurnRule(String id, Predicate<Standing> isGone, ToDoubleFunction<Standing> aliveness,
        ToDoubleFunction<Standing> probability) {

    /// A customer on a day: days since his last order, the silence at which he sleeps by his own rhythm, and the
    /// probability that he still is one (NaN where no model could be fitted).
    record Standing(int daysSince, int sleepDays, double alive) {}

    private static final String ALIVE = "palive";
    static final String DAYS_SINCE = "days_since";

    boolean needsModel() {
        return id.startsWith(ALIVE);
    }

    /// Those that the figures of the shop are about. Days since the last order alone give no verdict; they only put
    /// customers in order.
    static List<ChurnRule> all() {
        return List.of(fixed(30), fixed(90),
                flag("shrunk", s -> s.daysSince >= s.sleepDays, s -> -(double) s.daysSince / s.sleepDays),
                alive(80), alive(50));
    }

    private static ChurnRule fixed(int days) {
        return flag("fixed" + days, s -> s.daysSince >= days, s -> -s.daysSince);
    }

    private static ChurnRule flag(String id, Predicate<Standing> isGone, ToDoubleFunction<Standing> aliveness) {
        return new ChurnRule(id, isGone, aliveness, s -> isGone.test(s) ? 0 : 1);
    }

    private static ChurnRule alive(int percent) {
        return new ChurnRule(ALIVE + percent, s -> s.alive * 100 < percent, Standing::alive, Standing::alive);
    }
}
