package org.suanpan.core.ledger.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;

/// A document that is not wholly settled on a day: `amount` = what was owed by it, `settled` so much of it.
public record OpenDocument(DocumentId document, DocumentNumber number, DocumentKind kind, LocalDate date, LocalDate due,
        Money amount, Money settled) {

    public Money open() {
        return amount.minus(settled);
    }

    /// 0 = not overdue.
    public long daysOverdue(LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    }
}
