package org.suanpan.core.importing.compare;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.ledger.compare.Comparing;
import org.suanpan.core.ledger.compare.TheirList;
import org.suanpan.core.ledger.statement.Statement;

/// What is proposed for a list before anybody has said anything: which way its amounts go, and which days it is about.
public record Proposed(Sign sign, @Nullable DateSpan span) {

    /// The way in which most of its rows find one of ours, over the whole months it reaches into, no further than `today`; `statement` is ours over
    /// such days.
    public static Proposed of(TheirSheet sheet, TheirColumns columns, LocalDate today, Function<DateSpan, Statement> statement) {
        TheirReading reading = new TheirReading(sheet, columns, today);
        Sign best = reading.signs().getFirst();
        DateSpan days = reading.list(best).span();
        if (days == null) {
            return new Proposed(best, null);
        }
        LocalDate end = days.to().withDayOfMonth(days.to().lengthOfMonth());
        DateSpan span = new DateSpan(days.from().withDayOfMonth(1), end.isAfter(today) && !days.to().isAfter(today) ? today : end);
        Statement ours = statement.apply(span);
        long most = -1;
        for (Sign sign : reading.signs()) {
            TheirList list = reading.list(sign);
            long matched = new Comparing(Comparing.USUAL_DAYS).of(ours, list, null).groups().matchedRows();
            if (matched > most) {
                most = matched;
                best = sign;
            }
        }
        return new Proposed(best, span);
    }
}
