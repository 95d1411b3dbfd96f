package org.suanpan.persistence.admin;

import java.util.List;

import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.persistence.db.Sessions;

/// Builds the admin ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record AdminStore(StoreFacts storeFacts, StandingChecks standingChecks) {

    public static final List<Class<?>> MAPPERS = List.of(StoreFactsMapper.class, SumCheckMapper.class, BookCheckMapper.class);

    public static AdminStore over(Sessions sessions) {
        return new AdminStore(new SqliteStoreFacts(sessions), new SqliteStandingChecks(sessions));
    }
}
