package org.suanpan.persistence.closing;

import java.util.List;

import org.suanpan.core.trade.closing.Closings;
import org.suanpan.core.trade.closing.Confirmations;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports of closing; the one type of this package that [org.suanpan.persistence.Database] sees.
public record ClosingStore(Closings closings, Confirmations confirmations) {

    public static final List<Class<?>> MAPPERS = List.of(ClosingMapper.class, ConfirmationMapper.class);

    public static ClosingStore over(Sessions sessions) {
        return new ClosingStore(new SqliteClosings(sessions), new SqliteConfirmations(sessions));
    }
}
