package org.suanpan.persistence.party;

import java.util.List;

import org.suanpan.core.party.SalesReps;
import org.suanpan.persistence.db.Sessions;

/// Builds the party ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record PartyStore(SalesReps salesReps) {

    public static final List<Class<?>> MAPPERS = List.of(SalesRepMapper.class);

    public static PartyStore over(Sessions sessions) {
        return new PartyStore(new SqliteSalesReps(sessions));
    }
}
