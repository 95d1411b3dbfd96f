package org.suanpan.persistence.document;

import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.NumberSeries;
import org.suanpan.core.document.Periods;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports all documents share; the one type of this package that [org.suanpan.persistence.Database] sees.
public record DocumentStore(NumberSeries numberSeries, Periods periods) {

    public static final List<Class<?>> MAPPERS = List.of(DocumentMapper.class);

    public static DocumentStore over(Sessions sessions) {
        return new DocumentStore(
                (kind, date) -> DocumentNumber.of(kind, date, sessions.write(Topic.LEDGER,
                        s -> s.getMapper(DocumentMapper.class).next(kind.prefix(), YearMonth.from(date)))),
                new SqlitePeriods(sessions));
    }
}
