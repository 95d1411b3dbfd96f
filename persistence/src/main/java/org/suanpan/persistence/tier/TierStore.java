package org.suanpan.persistence.tier;

import java.util.List;

import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.policy.OpenOrders;
import org.suanpan.core.tier.policy.OverdueDebts;
import org.suanpan.persistence.db.Sessions;

/// Builds the tier ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record TierStore(TierPorts ports, OpenOrders orders) {

    public static final List<Class<?>> MAPPERS = List.of(TierFactsMapper.class, TierAssignmentMapper.class, OrderFitMapper.class,
            TierPolicyMapper.class, TierTrialMapper.class, BoardMapper.class);

    public static TierStore over(Sessions sessions, OwingQueries owing) {
        SqliteTierTrials trials = new SqliteTierTrials(sessions);
        SqliteBoard board = new SqliteBoard(sessions);
        return new TierStore(new TierPorts(new KeptTierFacts(sessions), new SqliteTierAssignments(sessions),
                new SqliteOrderFits(sessions), new SqliteTierPolicies(sessions), new SqliteTierOverrides(sessions),
                new OverdueDebts(owing), trials, board, board), trials);
    }
}
