package org.suanpan.core.ledger;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;

/// So much of what is owed by `debit` is settled: by the money or the credit of `credit`, or waived. It counts from
/// `date` on. `entry` = the day the partner's account shows it: of a waiver that of its receipt. A match that ends stands
/// a second time with the opposite amount; `ends` names the first.
public record Match(long id, DocumentId debit, @Nullable DocumentId credit, Kind kind, Money amount, LocalDate date,
        LocalDate entry, long ends) {

    public enum Kind { MONEY, CREDIT, WAIVER }

    public static Match of(DocumentId debit, @Nullable DocumentId credit, Kind kind, Money amount, LocalDate from,
            LocalDate entry) {
        return new Match(0, debit, credit, kind, amount, from, entry, 0);
    }

    /// The end of this match on a day, not before it began.
    public Match endedOn(LocalDate day) {
        return new Match(0, debit, credit, kind, amount.negated(), day.isBefore(date) ? date : day,
                day.isBefore(entry) ? entry : day, id);
    }
}
