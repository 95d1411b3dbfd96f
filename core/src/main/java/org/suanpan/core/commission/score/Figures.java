package org.suanpan.core.commission.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// The figures a card is made of, one definition for card, dashboard and alert (rules/kpi-loyalty.md, Metrics). Null,
/// not zero, where there is nothing to divide by.
public final class Figures {

    private static final int RATE_SCALE = 4;
    private static final int DAYS_SCALE = 1;
    private static final int SCORE_SCALE = 2;

    /// The company's mean of the last twelve months, and how many answers it counts as.
    public record Prior(Rate mean, Rate weight) {}

    /// `mean` is the plain mean of the period, null with too few answers; `shrunk` = (Σ answers + prior mean × weight) :
    /// (answers + weight), for rankings, so that one 5.0 does not win.
    public record Satisfaction(@Nullable Rate mean, int samples, @Nullable Rate shrunk) {}

    public record Answer(Rate score, Rate weight) {}

    private Figures() {}

    /// 老客户回购率: of customers with a valid order in the 12 months before the period, those with one in it.
    public static @Nullable Rate repurchaseRate(long base, long again) {
        return quotient(BigDecimal.valueOf(again), BigDecimal.valueOf(base), RATE_SCALE);
    }

    /// 客户流失率: of customers not lost when the period began, those that turned lost in it.
    public static @Nullable Rate churnRate(long activeAtStart, long lost) {
        return quotient(BigDecimal.valueOf(lost), BigDecimal.valueOf(activeAtStart), RATE_SCALE);
    }

    /// 回款率: of what fell due in the period, the money in by its end.
    public static @Nullable Rate collectionRate(Money due, Money received) {
        return quotient(received.yuan(), due.yuan(), RATE_SCALE);
    }

    /// DSO 应收账款周转天数 = receivables : credit sales of the last `days` × days.
    public static @Nullable Rate daysSalesOutstanding(Money receivables, Money creditSales, int days) {
        return quotient(receivables.yuan().multiply(BigDecimal.valueOf(days)), creditSales.yuan(), DAYS_SCALE);
    }

    /// 客户满意度: answers from 1 to 5.
    public static Satisfaction satisfaction(List<Rate> answers, int minSamples, Prior prior) {
        return weighed(answers.stream().map(answer -> new Answer(answer, Rate.ONE)).toList(), minSamples, prior);
    }

    /// The same where answers weigh differently.
    public static Satisfaction weighed(List<Answer> answers, int minSamples, Prior prior) {
        BigDecimal sum = answers.stream().map(answer -> answer.score().value().multiply(answer.weight().value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = answers.stream().map(answer -> answer.weight().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Rate mean = answers.size() < minSamples ? null : quotient(sum, count, SCORE_SCALE);
        BigDecimal weight = prior.weight().value();
        return new Satisfaction(mean, answers.size(), quotient(
                sum.add(prior.mean().value().multiply(weight)), count.add(weight), SCORE_SCALE));
    }

    private static @Nullable Rate quotient(BigDecimal part, BigDecimal whole, int scale) {
        return whole.signum() == 0 ? null : new Rate(part.divide(whole, scale, RoundingMode.HALF_UP));
    }
}
