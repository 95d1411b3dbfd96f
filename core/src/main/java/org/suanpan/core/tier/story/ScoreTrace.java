package org.suanpan.core.tier.story;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.MidRank;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.willingness.Willingness;

/// A customer's score with everything it is made of: it gives the figure and says how it came about. `own` = what is known of
/// him, who stands among `others`.
public record ScoreTrace(TierPolicy policy, CustomerFacts own, Others others, OrderDays orders) {

    private static final String HUNDRED = "100";

    public TierFacts.Year year() {
        return own.year();
    }

    public MidRank rank() {
        return others.rank(year().net(), year().net());
    }

    public Willingness willingness() {
        return policy.willingness(own, orders);
    }

    public ScorePolicy.Score score() {
        return policy.score().score(new ScorePolicy.Facts(year().net(), year().margin(), willingness().points()), rank());
    }

    /// The parts one after the other, and the score at the end.
    public List<Step> steps() {
        ScorePolicy weights = policy.score();
        MidRank rank = rank();
        ScorePolicy.Score score = score();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.given(Problem.of("tier.step.net", policy.basis().months()), year().net()));
        steps.add(Step.given(Problem.of("tier.step.rank", rank.all(), rank.lower(), rank.equal()), ""));
        steps.add(new Step(Problem.of("tier.step.volume", weights.volumeWeight()), volume(rank), score.volume().toPlainString()));
        Rate margin = year().margin();
        if (margin == null || score.margin() == null) {
            steps.add(Step.given(Problem.of("tier.step.margin-unknown", policy.basis().months()), ""));
        } else {
            steps.add(new Step(Problem.of("tier.step.margin-rate"), year().profit() + " ÷ " + year().costed(), margin.toString(6)));
            steps.add(new Step(Problem.of("tier.step.margin", weights.targetMargin().times(Rate.parse(HUNDRED)), weights.marginWeight()),
                    margin(margin), score.margin().toPlainString()));
        }
        steps.addAll(new WillingSteps(willingness(), policy.basis().months(), weights.willingnessWeight()).all());
        steps.add(new Step(Problem.of("tier.step.score"), sum(rank, margin), score.score().toPlainString()));
        return steps;
    }

    /// Unrounded parts: what is put in here has lost nothing.
    private String sum(MidRank rank, @org.jspecify.annotations.Nullable Rate margin) {
        ScorePolicy weights = policy.score();
        String parts = weights.volumeWeight() + " × " + volume(rank)
                + (margin == null ? "" : " + " + weights.marginWeight() + " × " + margin(margin))
                + " + " + weights.willingnessWeight() + " × " + willingness().points();
        Rate whole = weights.volumeWeight().plus(weights.marginWeight()).plus(weights.willingnessWeight());
        Rate present = margin == null ? weights.volumeWeight().plus(weights.willingnessWeight()) : whole;
        return present.equals(whole) ? parts : "(" + parts + ") × " + whole + " ÷ " + present;
    }

    private static String volume(MidRank rank) {
        return "100 × (2 × %d + %d) ÷ (2 × %d)".formatted(rank.lower(), rank.equal(), rank.all());
    }

    private String margin(Rate margin) {
        return "min(100, max(0, 100 × %s ÷ %s))".formatted(margin, policy.score().targetMargin());
    }

    static String words(List<Integer> days) {
        return String.join(", ", days.stream().map(String::valueOf).toList());
    }
}
