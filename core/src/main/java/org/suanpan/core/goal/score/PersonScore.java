package org.suanpan.core.goal.score;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Problem;
import org.suanpan.core.commission.score.Scorecard;
import org.suanpan.core.party.SalesRep;

/// A person's card for a month: what came out, a sentence for each figure, and the customers and documents it was counted from.
public record PersonScore(SalesRep rep, YearMonth month, Scorecard card, List<Line> lines) {

    public record Line(ScoreMetric metric, Problem sentence, List<Evidence> evidence) {

        public Line {
            evidence = List.copyOf(evidence);
        }
    }

    public PersonScore {
        lines = List.copyOf(lines);
    }
}
