package org.suanpan.persistence.closing;

import java.util.List;

import org.suanpan.core.closing.ClosingQueries;
import org.suanpan.core.closing.TrialBooks;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.core.trade.closing.Closings;
import org.suanpan.core.trade.closing.Confirmations;
import org.suanpan.core.trade.closing.day.DayClosings;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports of closing; the one type of this package that [org.suanpan.persistence.Database] sees.
public record ClosingStore(Closings closings, Confirmations confirmations, ClosingQueries queries,
        TrialBooks trial, DayClosings days) {

    public static final List<Class<?>> MAPPERS = List.of(ClosingMapper.class, ConfirmationMapper.class, HintMapper.class,
            TrialMapper.class, DayMapper.class);

    public static ClosingStore over(Sessions sessions, NumberFormats numbers) {
        return new ClosingStore(new SqliteClosings(sessions), new SqliteConfirmations(sessions),
                new SqliteClosingQueries(sessions, numbers), new SqliteTrialBooks(sessions), new SqliteDayClosings(sessions));
    }
}
