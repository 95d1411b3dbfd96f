package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.util.Comparator;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;

/// A document that is not wholly settled. `from` = the day from which it can be matched: its own, or the latest
/// reversal that opened it again.
public record OpenDebit(DocumentId document, DocumentNumber number, LocalDate date, LocalDate due, long seq, Money open,
        LocalDate from) {

    /// Oldest due first, then date, then posting (C17).
    public static final Comparator<OpenDebit> OLDEST_DUE = Comparator.comparing(OpenDebit::due)
            .thenComparing(OpenDebit::date).thenComparing(OpenDebit::seq);
}
