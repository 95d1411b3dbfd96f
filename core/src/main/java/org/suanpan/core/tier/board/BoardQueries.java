package org.suanpan.core.tier.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;

/// What the screens of tiers read out of the stored reviews. Merged customers count as whom they are read as; of several reviews
/// of one day the last counts.
public interface BoardQueries {

    /// The days of stored reviews, the newest first.
    List<LocalDate> reviewDays();

    /// Stored reviews, the newest first.
    List<PastReview> reviews(int limit);

    /// How many customers stand where at a review; without sales.
    List<Cell> counts(LocalDate review);

    /// The same with what they bought in the span.
    List<Cell> cells(LocalDate review, DateSpan span);

    /// From which tier to which, with how many: who was reviewed for the first time is left out.
    List<Passage> passages(LocalDate review);

    /// Who moved at a review, by code.
    List<Moved> moves(LocalDate review);

    /// Who stood at a review in a tier and a state, by code; null = any.
    List<Standing> standing(LocalDate review, CellKey cell);

    /// What became of the tiers of a first review until a later one, with sales before and after.
    List<Cohort> cohorts(LocalDate first, LocalDate last, DateSpan before, DateSpan after);

    /// The day of the last talk with each customer, up to a day; who was never talked with is missing.
    Map<CustomerId, LocalDate> lastTalks(LocalDate upTo);
}
