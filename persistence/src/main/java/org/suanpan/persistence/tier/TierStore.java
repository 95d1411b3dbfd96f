package org.suanpan.persistence.tier;

import java.util.List;

import org.suanpan.core.tier.TierAssignments;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.persistence.db.Sessions;

/// Builds the tier ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record TierStore(TierFacts facts, TierAssignments assignments) {

    public static final List<Class<?>> MAPPERS = List.of(TierFactsMapper.class, TierAssignmentMapper.class);

    public static TierStore over(Sessions sessions) {
        return new TierStore(new SqliteTierFacts(sessions), new SqliteTierAssignments(sessions));
    }
}
