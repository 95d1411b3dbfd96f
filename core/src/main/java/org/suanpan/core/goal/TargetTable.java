package org.suanpan.core.goal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;

/// Targets of a year or month, how far they are, and where they will end. `version` null = nothing decided yet.
public record TargetTable(TargetMetric metric, DateSpan span, TargetPlan.@Nullable Version version, List<TargetRow> rows, Pace pace) {

    /// Working days that have passed up to the day looked from, and all of the span.
    public record Pace(int passed, int days) {}

    public TargetTable {
        rows = List.copyOf(rows);
    }
}
