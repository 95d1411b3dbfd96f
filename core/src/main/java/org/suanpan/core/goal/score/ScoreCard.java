package org.suanpan.core.goal.score;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;

/// What is counted from a month on, and how much each figure weighs. `version` 0 = what the program begins with.
public record ScoreCard(int version, YearMonth from, List<Item> items) {

    private static final BigDecimal WHOLE = new BigDecimal("100");

    /// 40/30/20/10 on new customers, repurchase, satisfaction and churn.
    public static final ScoreCard STANDARD = new ScoreCard(0, YearMonth.of(2000, 1), List.of(
            new Item(ScoreMetric.NEW_CUSTOMERS, Rate.parse("40"), Rate.parse("10")),
            new Item(ScoreMetric.REPURCHASE, Rate.parse("30"), Rate.parse("0.6")),
            new Item(ScoreMetric.SATISFACTION, Rate.parse("20"), Rate.parse("4.5")),
            new Item(ScoreMetric.CHURN, Rate.parse("10"), Rate.parse("0.05"))));

    public record Item(ScoreMetric metric, Rate weight, Rate target) {}

    public ScoreCard {
        items = List.copyOf(items);
    }

    /// Refuses weights that do not come to 100, and a figure that is named twice.
    void check() {
        BigDecimal sum = items.stream().map(item -> item.weight().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw new Rejected("score.not-100", sum.toPlainString());
        }
        if (items.stream().anyMatch(item -> item.weight().value().signum() <= 0 || item.target().value().signum() < 0)) {
            throw new Rejected("score.negative");
        }
        if (items.stream().map(Item::metric).distinct().count() < items.size()) {
            throw new Rejected("score.twice");
        }
    }
}
