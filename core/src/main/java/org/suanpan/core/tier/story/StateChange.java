package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.TierPolicy;

/// Why a customer is nearer to falling asleep, or further from it, than at the last review: the days gone by, his orders, his own rhythm
/// where it decides, and the rules. `stored` = the state kept then. Both sides have at least one order.
public record StateChange(Lifecycle stored, RhythmTrace before, RhythmTrace now) {

    private static final String TIME = "time";
    private static final String ORDERED = "ordered";
    private static final String RHYTHM = "rhythm";
    private static final String RULES = "rules";
    private static final List<String> CAUSES = List.of(TIME, ORDERED, RHYTHM, RULES);

    /// The state by the rules of each side, with the papers of today.
    public Lifecycle was() {
        return state(before);
    }

    public Lifecycle is() {
        return state(now);
    }

    /// Days left until he sleeps; below zero = so long asleep.
    public BigDecimal leftBefore() {
        return left(Set.of());
    }

    public BigDecimal left() {
        return left(Set.copyOf(CAUSES));
    }

    /// In days; they add up to what is left now less what was left before.
    public List<Contributions.Part> parts() {
        return Contributions.of(CAUSES, 0, this::left);
    }

    private static Lifecycle state(RhythmTrace trace) {
        return trace.policy().basis().ownRhythm() ? trace.own() : trace.fixed();
    }

    private BigDecimal left(Set<String> come) {
        TierPolicy policy = of(come, RULES).policy();
        LocalDate last = of(come, ORDERED).orders().days().getLast();
        LocalDate day = of(come, TIME).orders().asOf();
        OrderDays gaps = of(come, RHYTHM).orders();
        int line = policy.basis().ownRhythm() ? policy.cycle().rhythm(gaps).sleepDays() : policy.lifecycle().sleepDays();
        int rested = policy.basis().ownRhythm() ? policy.cycle().holiday().between(last, day.plusDays(1)) : 0;
        return BigDecimal.valueOf(line - ChronoUnit.DAYS.between(last, day) + rested);
    }

    private RhythmTrace of(Set<String> come, String cause) {
        return come.contains(cause) ? now : before;
    }
}
