package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// The composite score 0–100: how much he buys, how much is earned on it, how willing he is. Weights ≥ 0, the target
/// margin is a ratio above zero, `from` are the lines of the tiers but the lowest, the best first, inclusive.
public record ScorePolicy(Rate volumeWeight, Rate marginWeight, Rate willingnessWeight, Rate targetMargin,
        List<Rate> from) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MARGIN_DIGITS = 6;

    public ScorePolicy {
        from = List.copyOf(from);
    }

    /// One customer's inputs; a margin (ratio) or willingness (0–100) without facts is null and left out.
    public record Facts(Money netSales12m, @Nullable Rate margin, @Nullable Rate willingness) {}

    /// The parts as they are shown (two decimals) and the score (one decimal) with the tier it reaches.
    public record Score(BigDecimal volume, @Nullable BigDecimal margin, @Nullable Rate willingness, BigDecimal score,
            Tier tier) {}

    /// Scores customers against each other, in the order given.
    public List<Score> among(List<Facts> customers) {
        var ranks = MidRank.among(customers.stream().map(Facts::netSales12m).toList());
        return customers.stream().map(c -> score(c, ranks.apply(c.netSales12m()))).toList();
    }

    /// Everything is brought to one denominator and divided once, so that a score on a half is rounded from the exact
    /// figure. Where parts are missing the weights of the others are scaled up to the whole.
    public Score score(Facts c, MidRank rank) {
        BigDecimal target = targetMargin.value();
        BigDecimal ranks = rank.percentileDivisor();
        BigDecimal weighted = volumeWeight.value().multiply(rank.percentileDividend()).multiply(target);
        BigDecimal present = volumeWeight.value();
        BigDecimal marginShown = null;
        if (c.margin() != null) {
            BigDecimal part = HUNDRED.multiply(c.margin().value()).max(BigDecimal.ZERO).min(HUNDRED.multiply(target));
            marginShown = part.divide(target, 2, RoundingMode.HALF_UP);
            weighted = weighted.add(marginWeight.value().multiply(part).multiply(ranks));
            present = present.add(marginWeight.value());
        }
        if (c.willingness() != null) {
            BigDecimal part = c.willingness().value();
            weighted = weighted.add(willingnessWeight.value().multiply(part).multiply(ranks).multiply(target));
            present = present.add(willingnessWeight.value());
        }
        BigDecimal whole = volumeWeight.plus(marginWeight).plus(willingnessWeight).value();
        BigDecimal score = present.signum() == 0
                ? BigDecimal.ZERO.setScale(1)
                : weighted.multiply(whole).divide(ranks.multiply(target).multiply(present), 1, RoundingMode.HALF_UP);
        return new Score(rank.percentileDividend().divide(ranks, 2, RoundingMode.HALF_UP), marginShown,
                c.willingness(), score, tierAt(score));
    }

    /// The score in tenths, the same as [#score]'s: in whole numbers where they fit, which is fifty times quicker.
    public int tenths(Facts c, MidRank rank, Whole whole) {
        try {
            return whole.tenths(c, rank);
        } catch (ArithmeticException e) {
            return score(c, rank).score().movePointRight(1).intValueExact();
        }
    }

    /// The weights and the target without decimals; empty where there is no such short form of them.
    public Whole whole() {
        BigDecimal[] weights = {volumeWeight.value(), marginWeight.value(), willingnessWeight.value()};
        int scale = 0;
        for (BigDecimal weight : weights) {
            scale = Math.max(scale, weight.scale());
        }
        try {
            return new Whole(unscaled(weights[0], scale), unscaled(weights[1], scale), unscaled(weights[2], scale),
                    BigDecimal.TEN.pow(scale).longValueExact(), unscaled(targetMargin.value(), MARGIN_DIGITS));
        } catch (ArithmeticException e) {
            return Whole.UNKNOWN;
        }
    }

    private static long unscaled(BigDecimal value, int scale) {
        return value.movePointRight(scale).longValueExact();
    }

    /// Weights times `one`; the target margin in millionths, zero = not known in whole numbers.
    public record Whole(long volume, long margin, long willingness, long one, long target) {

        static final Whole UNKNOWN = new Whole(0, 0, 0, 1, 0);

        private int tenths(Facts c, MidRank rank) {
            if (target <= 0) {
                throw new ArithmeticException();
            }
            long ranks = 2 * rank.all();
            long share = Math.multiplyExact(target, ranks);
            long sum = Math.multiplyExact(Math.multiplyExact(100 * volume, 2 * rank.lower() + rank.equal()), target);
            long present = volume;
            if (c.margin() != null) {
                long part = Math.clamp(unscaled(c.margin().value(), MARGIN_DIGITS), 0L, target);
                sum = Math.addExact(sum, Math.multiplyExact(Math.multiplyExact(100 * margin, part), ranks));
                present += margin;
            }
            if (c.willingness() != null) {
                long hundredths = unscaled(c.willingness().value(), 2);
                sum = Math.addExact(sum, Math.multiplyExact(Math.multiplyExact(willingness, hundredths), share) / 100);
                if (Math.multiplyExact(willingness * hundredths, share) % 100 != 0) {
                    throw new ArithmeticException();
                }
                present += willingness;
            }
            if (present == 0) {
                return 0;
            }
            long dividend = Math.multiplyExact(10 * (volume + margin + willingness), sum);
            long divisor = Math.multiplyExact(Math.multiplyExact(share, present), one);
            return Math.toIntExact((2 * dividend + divisor) / Math.multiplyExact(2, divisor));
        }
    }

    private Tier tierAt(BigDecimal score) {
        for (int i = 0; i < from.size(); i++) {
            if (score.compareTo(from.get(i).value()) >= 0) {
                return Tier.values()[i];
            }
        }
        return Tier.values()[from.size()];
    }
}
