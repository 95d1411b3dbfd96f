package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.willingness.Axis;
import org.suanpan.core.tier.willingness.Conduct;
import org.suanpan.core.tier.willingness.Willingness;

/// Willingness part by part: of each what it is made of, or why it does not count, and the points at the end. `months` = over how many payments were looked at,
/// `weight` = what willingness weighs in the score.
record WillingSteps(Willingness willing, int months, Rate weight) {

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        List<String> sum = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Rate share = willing.policy().weight(axis);
            if (!share.equals(Rate.ZERO)) {
                Rate points = willing.part(axis);
                steps.add(points == null ? few(axis) : part(axis, share, points));
                if (points != null) {
                    sum.add(share + " × " + points.toString(2));
                    whole.add(share.toString());
                }
            }
        }
        String points = willing.points().toString(2);
        steps.add(sum.isEmpty() ? Step.given(Problem.of("tier.step.willing-assumed", weight), points)
                : new Step(Problem.of("tier.step.willing", weight), sum.size() == 1 ? sum.getFirst() + " ÷ " + whole.getFirst()
                        : "(%s) ÷ (%s)".formatted(String.join(" + ", sum), String.join(" + ", whole)), points));
        return steps;
    }

    private Step part(Axis axis, Rate share, Rate points) {
        Conduct.Payments payments = willing.conduct().payments();
        int stars = willing.conduct().stars();
        Step step = switch (axis) {
            case RESPONSE -> new Step(Problem.of("tier.step.response", willing.policy().contactDays(), willing.contacts(), willing.answered(), share),
                    "100 × %d ÷ %d".formatted(willing.answered(), willing.contacts()), "");
            case PUNCTUALITY -> new Step(Problem.of("tier.step.punctuality", months, payments.debts(), share),
                    "100 × (1 − %s ÷ %s)".formatted(yuanDays(payments.overdue()), yuanDays(payments.owed())), "");
            case REGULARITY -> new Step(Problem.of("tier.step.regularity", ScoreTrace.words(willing.gaps()), share), variation(), "");
            case STARS -> new Step(Problem.of("tier.step.stars", stars, share), "100 × %d ÷ %d".formatted(stars, Conduct.MOST_STARS), "");
        };
        return new Step(step.words(), step.sum(), points.toString(2));
    }

    private String variation() {
        long sum = willing.gaps().stream().mapToLong(Integer::longValue).sum();
        long squares = willing.gaps().stream().mapToLong(g -> (long) g * g).sum();
        return sum == 0 ? "100" : "100 × (1 − min(1, √(%d × %d − %d ^ 2) ÷ %d))".formatted(willing.gaps().size(), squares, sum, sum);
    }

    private Step few(Axis axis) {
        return Step.given(switch (axis) {
            case RESPONSE -> Problem.of("tier.step.response-few", willing.policy().contactDays(), willing.contacts());
            case PUNCTUALITY -> Problem.of("tier.step.punctuality-few", months, willing.conduct().payments().debts());
            case REGULARITY -> Problem.of("tier.step.regularity-few", willing.gaps().size());
            case STARS -> Problem.of("tier.step.stars-none");
        }, "");
    }

    private static BigDecimal yuanDays(long fenDays) {
        return Money.ofFen(fenDays).yuan();
    }
}
