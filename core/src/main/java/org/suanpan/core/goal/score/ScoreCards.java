package org.suanpan.core.goal.score;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.SalesRepId;

/// Cards and stars in the data file.
public interface ScoreCards {

    /// Oldest first; the last of a month counts.
    List<ScoreCard> all();

    void add(ScoreCard card, Instant at, Actor actor);

    /// Stars of these months, both included.
    List<Awarded> stars(YearMonth from, YearMonth to);

    record Awarded(YearMonth month, SalesRepId rep, Rate score, Money prize) {}

    void award(Awarded star, Instant at, Actor actor);
}
