package org.suanpan.core.trade.closing.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;

/// A day that was closed: what was counted of each account that was. `reopened` null = it stands, and nothing is posted to a day
/// up to it.
public record DayClosing(long id, LocalDate day, List<Counted> counts, Instant at, String actor, @Nullable Reopened reopened) {

    public DayClosing {
        counts = List.copyOf(counts);
    }

    /// What was in an account by the books and by count. `notes` = by which notes and coins, empty = counted as a sum; `document` =
    /// what booked the difference, null = there was none.
    public record Counted(AccountId account, String name, Money book, Money counted, String notes, @Nullable DocumentId document) {

        /// Above zero: too much was there.
        public Money difference() {
            return counted.minus(book);
        }
    }

    public record Reopened(Instant at, String actor, String reason) {}

    public boolean stands() {
        return reopened == null;
    }

    public Money counted() {
        return counts.stream().map(Counted::counted).reduce(Money.ZERO, Money::plus);
    }

    public Money difference() {
        return counts.stream().map(Counted::difference).reduce(Money.ZERO, Money::plus);
    }
}
