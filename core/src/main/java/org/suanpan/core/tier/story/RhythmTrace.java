package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Problem;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.TierPolicy;

/// A customer's life cycle by the fixed days and by his own rhythm, with what both follow from.
public record RhythmTrace(TierPolicy policy, OrderDays orders) {

    public Lifecycle fixed() {
        return policy.lifecycle().state(orders);
    }

    public Lifecycle own() {
        return rhythm().state(orders, policy.lifecycle());
    }

    public CyclePolicy.Rhythm rhythm() {
        return policy.cycle().rhythm(orders);
    }

    /// Whether there are gaps enough for a rhythm of his own.
    public boolean hasRhythm() {
        return rhythm().gaps().size() >= policy.cycle().minGaps();
    }

    /// Both side by side in one sentence.
    public Problem sentence() {
        Problem fixed = state(fixed());
        BigDecimal median = rhythm().medianGap();
        return hasRhythm() && median != null
                ? Problem.of("tier.story.cycle", fixed, state(own()), median.stripTrailingZeros().toPlainString())
                : Problem.of("tier.story.cycle-young", fixed, state(own()), policy.cycle().minGaps());
    }

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Integer days = orders.daysSinceLast();
        if (days == null) {
            return List.of(Step.given(Problem.of("tier.reason.never-ordered"), ""));
        }
        CyclePolicy.Rhythm rhythm = rhythm();
        CyclePolicy cycle = policy.cycle();
        steps.add(Step.given(Problem.of("tier.step.since", orders.days().getLast()), days));
        steps.add(Step.given(Problem.of("tier.step.fixed", policy.lifecycle().sleepDays(), policy.lifecycle().lostDays()), ""));
        if (!hasRhythm()) {
            steps.add(Step.given(Problem.of("tier.step.no-rhythm", rhythm.gaps().size(), cycle.minGaps(), rhythm.sleepDays(),
                    rhythm.lostDays()), ""));
            return steps;
        }
        if (cycle.holiday().days() > 0) {
            steps.add(Step.given(Problem.of("tier.step.holiday", cycle.holiday().days(), cycle.holiday().before()), rhythm.rested()));
        }
        String median = rhythm.medianGap() == null ? "" : rhythm.medianGap().stripTrailingZeros().toPlainString();
        int n = rhythm.gaps().size();
        steps.add(Step.given(Problem.of("tier.step.gaps", n, ScoreTrace.words(rhythm.gaps())), median));
        steps.add(new Step(Problem.of("tier.step.sleep", cycle.prior().days(), cycle.prior().weight(), cycle.multiple()),
                "max(%d, min(%d, ceil((%d × %s × %d + %d × %d) ÷ (%d + %d))))".formatted(cycle.limits().minDays(), cycle.limits().maxDays(),
                        cycle.multiple(), median, n, cycle.prior().days(), cycle.prior().weight(), n, cycle.prior().weight()),
                String.valueOf(rhythm.sleepDays())));
        steps.add(new Step(Problem.of("tier.step.lost"), "min(%d, %d × %d)".formatted(cycle.limits().maxLostDays(), cycle.lostMultiple(),
                rhythm.sleepDays()), String.valueOf(rhythm.lostDays())));
        return steps;
    }

    private static Problem state(Lifecycle state) {
        return Problem.of("tier.lifecycle." + state);
    }
}
