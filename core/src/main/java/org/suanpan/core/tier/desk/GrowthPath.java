package org.suanpan.core.tier.desk;

import java.math.BigDecimal;
import java.util.Optional;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.story.Others;

/// How much a customer has to buy more for a score, all others and his margin and willingness staying as they are. His rank only
/// rises with his sales, so the least amount is found by halving.
public record GrowthPath(ScorePolicy policy, Others others) {

    /// Zero when he has the score already; empty when even the highest sales of all would not do.
    public Optional<Money> missing(ScorePolicy.Facts facts, Rate score) {
        if (reaches(facts, facts.netSales12m(), score)) {
            return Optional.of(Money.ZERO);
        }
        long low = facts.netSales12m().fen();
        long high = Math.max(low, others.highest().fen()) + 1;
        if (!reaches(facts, Money.ofFen(high), score)) {
            return Optional.empty();
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (reaches(facts, Money.ofFen(middle), score)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Optional.of(Money.ofFen(high).minus(facts.netSales12m()));
    }

    private boolean reaches(ScorePolicy.Facts facts, Money net, Rate score) {
        BigDecimal reached = policy.score(new ScorePolicy.Facts(net, facts.margin(), facts.willingness()),
                others.rank(facts.netSales12m(), net)).score();
        return reached.compareTo(score.value()) >= 0;
    }
}
