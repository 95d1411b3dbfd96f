package org.suanpan.persistence.commission;

import java.util.List;

import org.suanpan.core.commission.CommissionBook;
import org.suanpan.persistence.db.Sessions;

/// Builds the commission ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record CommissionStore(CommissionBook commissionBook) {

    public static final List<Class<?>> MAPPERS = List.of(CommissionBookMapper.class);

    public static CommissionStore over(Sessions sessions) {
        return new CommissionStore(new SqliteCommissionBook(sessions));
    }
}
