package org.suanpan.core.ledger.compare;

import java.time.LocalDate;
import java.util.Comparator;

import org.suanpan.core.base.Money;

/// One row of the other side's list. `row` = where it stands there, from 1; `words` = all else that is written in it; `amount`
/// is turned to our side: positive = more is owed.
public record Theirs(int row, LocalDate date, String number, String words, Money amount) {

    static final Comparator<Theirs> ORDER = Comparator.comparing(Theirs::date).thenComparing(Theirs::number)
            .thenComparing(Theirs::amount).thenComparing(Theirs::words).thenComparingInt(Theirs::row);
}
