package org.suanpan.persistence.commission;

import java.util.List;

import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.persistence.db.Sessions;

/// Builds the commission ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record CommissionStore(CommissionFacts facts, CommissionStatements statements) {

    public static final List<Class<?>> MAPPERS = List.of(CommissionFactsMapper.class, StatementMapper.class);

    public static CommissionStore over(Sessions sessions) {
        return new CommissionStore(new SqliteCommissionFacts(sessions), new SqliteCommissionStatements(sessions));
    }
}
