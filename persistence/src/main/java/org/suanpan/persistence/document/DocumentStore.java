package org.suanpan.persistence.document;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.NumberFormat;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.core.document.NumberSeries;
import org.suanpan.core.document.Periods;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports all documents share; the one type of this package that [org.suanpan.persistence.Database] sees.
public record DocumentStore(NumberSeries numberSeries, NumberFormats numberFormats, Periods periods) {

    public static final List<Class<?>> MAPPERS = List.of(DocumentMapper.class);

    public static DocumentStore over(Sessions sessions) {
        NumberFormats formats = new SqliteNumberFormats(sessions);
        return new DocumentStore((kind, date) -> next(sessions, formats.of(kind), date), formats,
                new SqlitePeriods(sessions));
    }

    private static DocumentNumber next(Sessions sessions, NumberFormat format, LocalDate date) {
        return format.number(date, sessions.write(Topic.LEDGER,
                s -> s.getMapper(DocumentMapper.class).next(format.stem(date))));
    }
}
