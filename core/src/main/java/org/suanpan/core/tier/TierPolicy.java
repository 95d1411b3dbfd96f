package org.suanpan.core.tier;

import org.suanpan.core.base.Rate;

/// All rules of a review under one version; stored assignments name the version they were made by.
public record TierPolicy(int version, ScorePolicy score, HysteresisPolicy hysteresis, LifecyclePolicy lifecycle,
        CyclePolicy cycle) {

    /// The rules a shop begins with: volume 0.5, margin 0.3 against 30 %, willingness 0.2; A from 70, B from 40.
    public static TierPolicy standard() {
        return new TierPolicy(1,
                new ScorePolicy(rate("0.5"), rate("0.3"), rate("0.2"), rate("0.30"), rate("70"), rate("40")),
                new HysteresisPolicy(rate("70"), rate("40"), rate("65"), rate("35"), 2, 2),
                new LifecyclePolicy(30, 30, 90),
                new CyclePolicy(new CyclePolicy.Prior(30, 3), 3, 12, 2, 3, new CyclePolicy.Limits(10, 180, 365)));
    }

    private static Rate rate(String text) {
        return Rate.parse(text);
    }
}
