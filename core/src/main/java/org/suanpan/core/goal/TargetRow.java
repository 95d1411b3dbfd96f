package org.suanpan.core.goal;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;

/// One line of the tree for a month or the year. `depth` 0 = the company; `over` = what a stretch gives out below it beyond the target.
public record TargetRow(long node, int depth, Whose who, String name, Figures figures, boolean locked, BigDecimal over) {

    /// `ratio` null without a target; `forecast` null before the span has begun.
    public record Figures(BigDecimal target, BigDecimal achieved, @Nullable Rate ratio, @Nullable BigDecimal forecast) {}
}
