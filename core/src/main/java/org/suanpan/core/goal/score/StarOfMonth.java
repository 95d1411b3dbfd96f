package org.suanpan.core.goal.score;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.score.Star;
import org.suanpan.core.party.SalesRepId;

/// Who would be star of a month by the rule, and who was made it.
public record StarOfMonth(YearMonth month, List<Row> rows, List<ScoreCards.Awarded> awarded) {

    public record Row(SalesRepId rep, String name, Rate score, List<Star.Exclusion> excluded, boolean wins) {}

    public StarOfMonth {
        rows = List.copyOf(rows);
        awarded = List.copyOf(awarded);
    }
}
