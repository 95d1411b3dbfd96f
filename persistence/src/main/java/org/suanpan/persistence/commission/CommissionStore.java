package org.suanpan.persistence.commission;

import java.util.List;

import org.suanpan.core.commission.CommissionBook;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.persistence.db.Sessions;

/// Builds the commission ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record CommissionStore(CommissionFacts facts, CommissionDetails details, CommissionStatements statements,
        CommissionBook book) {

    public static final List<Class<?>> MAPPERS =
            List.of(CommissionFactsMapper.class, CommissionDetailsMapper.class, StatementMapper.class, CommissionBookMapper.class,
                    PayMapper.class, LossMapper.class, PlacedMapper.class);

    public static CommissionStore over(Sessions sessions) {
        return new CommissionStore(new SqliteCommissionFacts(sessions), new SqliteCommissionDetails(sessions), new SqliteCommissionStatements(sessions),
                new SqliteCommissionBook(sessions));
    }
}
