package org.suanpan.core.ledger;

import java.time.LocalDate;
import java.util.Comparator;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// A return or money that has not settled anything yet. `from` as in [OpenDebit].
public record FreeCredit(DocumentId document, Match.Kind kind, LocalDate date, long seq, Money free, LocalDate from) {

    /// Credits of returns before money, each oldest first.
    public static final Comparator<FreeCredit> RETURNS_THEN_MONEY = Comparator
            .comparing((FreeCredit credit) -> credit.kind() == Match.Kind.CREDIT ? 0 : 1)
            .thenComparing(FreeCredit::date).thenComparing(FreeCredit::seq);
}
