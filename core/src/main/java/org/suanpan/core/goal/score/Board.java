package org.suanpan.core.goal.score;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.party.SalesRepId;

/// What everybody may see: places, totals, and the place of the month before. Whoever has no total has no place and stands last.
public record Board(YearMonth month, List<Row> rows) {

    public record Row(@Nullable Integer rank, SalesRepId rep, String name, @Nullable Rate total, @Nullable Integer before) {}

    public Board {
        rows = List.copyOf(rows);
    }
}
