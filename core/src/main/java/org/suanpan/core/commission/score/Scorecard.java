package org.suanpan.core.commission.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// A person's card for a period. A metric without data is left out and its weight spread over the rest; where less than
/// 70 % of the weight has data there is no total (rules/kpi-loyalty.md, Scorecard; golden README, SCORECARD).
public record Scorecard(List<Row> rows, Rate dataWeight, @Nullable Rate total) {

    public static final Rate CAP = Rate.parse("1.2");
    public static final Rate THRESHOLD = Rate.parse("0.6");

    private static final Rate ENOUGH_DATA = Rate.parse("0.7");
    private static final int SCORE_SCALE = 2;

    /// Both null without data. `score` = round(weight × factor of the ratio), two decimals.
    public record Row(Metric metric, @Nullable Rate ratio, @Nullable Rate score) {}

    public Scorecard {
        rows = List.copyOf(rows);
    }

    /// `cap` is the highest ratio that counts.
    public static Scorecard of(List<Metric> metrics, Rate cap) {
        List<Row> rows = metrics.stream().map(metric -> row(metric, cap)).toList();
        BigDecimal all = sum(metrics.stream().map(Metric::weight).toList());
        BigDecimal withData =
                sum(rows.stream().filter(r -> r.score() != null).map(r -> r.metric().weight()).toList());
        BigDecimal scores = sum(rows.stream().map(Row::score).filter(Objects::nonNull).toList());
        boolean enough = withData.signum() > 0 && withData.compareTo(all.multiply(ENOUGH_DATA.value())) >= 0;
        return new Scorecard(rows, new Rate(withData), enough
                ? new Rate(scores.multiply(all).divide(withData, SCORE_SCALE, RoundingMode.HALF_UP))
                : null);
    }

    private static Row row(Metric metric, Rate cap) {
        Rate ratio = metric.ratio(cap);
        if (ratio == null) {
            return new Row(metric, null, null);
        }
        BigDecimal score = metric.weight().value().multiply(metric.curve().factor(ratio));
        return new Row(metric, ratio, new Rate(score.setScale(SCORE_SCALE, RoundingMode.HALF_UP)));
    }

    private static BigDecimal sum(List<Rate> figures) {
        return figures.stream().map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
