package org.suanpan.core.goal.score;

import org.suanpan.core.commission.score.Metric.Direction;

/// What a scorecard may count (rules/kpi-loyalty.md, Metrics): 新客户数, 老客户回购率, 客户满意度, 客户流失率, 回款率.
public enum ScoreMetric {
    NEW_CUSTOMERS(Direction.HIGHER), REPURCHASE(Direction.HIGHER), SATISFACTION(Direction.HIGHER), CHURN(Direction.LOWER),
    COLLECTION_RATE(Direction.HIGHER);

    private final Direction direction;

    ScoreMetric(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }

    /// Shown in percent.
    public boolean isShare() {
        return this == REPURCHASE || this == CHURN || this == COLLECTION_RATE;
    }
}
