package org.suanpan.core.tier.story;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.tier.MidRank;
import org.suanpan.core.tier.RfmScore;
import org.suanpan.core.tier.policy.TierBasis;

/// The points a tier stands on, step by step, where they are no score: the place on the curve of sales, or recency, frequency and money.
public record BasisTrace(TierBasis.Kind kind, Standpoint own) {

    /// Empty for a score, which [ScoreTrace] tells.
    public List<Step> steps() {
        return switch (kind) {
            case SCORE -> List.of();
            case PARETO -> pareto();
            case RFM -> rfm();
        };
    }

    private List<Step> pareto() {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.given(Problem.of("tier.step.net", own.months()), own.net()));
        if (!own.net().isPositive()) {
            steps.add(Step.given(Problem.of("tier.step.no-curve"), "0.0"));
            return steps;
        }
        List<Money> curve = own.curveAt(own.net());
        steps.add(Step.given(Problem.of("tier.step.curve-whole"), curve.get(0)));
        steps.add(Step.given(Problem.of("tier.step.curve-above"), curve.get(1)));
        steps.add(Step.given(Problem.of("tier.step.curve-equal"), curve.get(2)));
        steps.add(new Step(Problem.of("tier.step.curve"), "max(0, ceil((2 × %s − 2 × %s − %s) × 1000 ÷ (2 × %s)) − 1) ÷ 10".formatted(curve.get(0),
                curve.get(1), curve.get(2), curve.get(0)), own.pareto(own.net()).toString(1)));
        return steps;
    }

    private List<Step> rfm() {
        Standpoint.Placed placed = own.placed(own, own.net());
        Integer silent = own.orders().daysSinceLast();
        if (placed == null || silent == null) {
            return List.of(Step.given(Problem.of("tier.reason.never-ordered"), "0.0"));
        }
        RfmScore score = placed.score();
        List<Step> steps = new ArrayList<>();
        steps.add(quintile("tier.step.recency", silent, placed.ranks().get(0), score.r()));
        steps.add(quintile("tier.step.frequency", own.orders().countAfter(own.orders().asOf().minusMonths(own.months())), placed.ranks().get(1), score.f()));
        steps.add(quintile("tier.step.monetary", own.net(), placed.ranks().get(2), score.m()));
        steps.add(new Step(Problem.of("tier.step.rfm"), "100 × (%d + %d + %d − 3) ÷ 12".formatted(score.r(), score.f(), score.m()),
                score.points().toString(1)));
        return steps;
    }

    /// One plus the whole fifths below the middle of his equals.
    private static Step quintile(String words, Object value, MidRank rank, int quintile) {
        return new Step(Problem.of(words, value, rank.all(), rank.lower(), rank.equal()),
                "min(5, ceil((5 × (2 × %d + %d) + 1) ÷ (2 × %d)))".formatted(rank.lower(), rank.equal(), rank.all()), String.valueOf(quintile));
    }
}
