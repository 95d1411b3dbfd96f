package org.suanpan.core.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.party.CustomerId;

/// The answers in the data file. A merged customer's are those of whom it is read as.
public interface Answers {

    /// How often a score was given; `rep` = whose customer it was then, "" = nobody's.
    record Tally(String rep, int score, boolean own, long answers) {}

    long add(Answer.Draft draft, boolean own, @Nullable Long task, Instant at);

    /// The answer of the customer that is nearest to `day`, within so many days before and after it.
    Optional<LocalDate> near(CustomerId customer, LocalDate day, int days);

    /// The newest first.
    List<Answer> list(DateSpan span, int limit);

    /// The newest first.
    List<Answer> of(CustomerId customer, int limit);

    List<Tally> tallies(DateSpan span);

    List<Tally> tallies(CustomerId customer);
}
