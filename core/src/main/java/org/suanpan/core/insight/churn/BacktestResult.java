package org.suanpan.core.insight.churn;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.insight.value.OrderModel;

/// How the rules did. `told` of the `customers` had their fate told beside the log, the others were read from it.
/// `fit` is null where no customer came back, and not reliable where too few did: then the rules by probability have no
/// figures. `deciles` hold the customers known on the day of the fit, from the least to the most probable.
public record BacktestResult(Span span, int customers, int told, OrderModel.@Nullable Fit fit, List<Score> scores,
        List<Decile> deciles) {

    public BacktestResult {
        scores = List.copyOf(scores);
        deciles = List.copyOf(deciles);
    }

    /// `falseAlarms` = flagged customer-weeks of customers who still were ones / all of those. `medianDelay` = days from
    /// the last order to the first Monday with a flag, of the `stopped`, of whom `detected` were flagged at all (the
    /// others count as never). `auc` and `brier` are about the day of the fit. Null = nothing to say.
    public record Score(String rule, @Nullable Double falseAlarms, @Nullable Double medianDelay, int stopped,
            int detected, @Nullable Double auc, @Nullable Double brier) {}

    /// A tenth of the customers: the mean probability said, and the share who were ones.
    public record Decile(int customers, double predicted, double alive) {}

    /// Mean distance between what was said and what was, over the deciles; null without any.
    public @Nullable Double meanDifference() {
        return deciles.isEmpty() ? null
                : deciles.stream().mapToDouble(d -> Math.abs(d.predicted - d.alive)).average().orElseThrow();
    }
}
