package org.suanpan.persistence.sale;

import java.util.List;

import org.suanpan.core.sale.SalesQueries;
import org.suanpan.persistence.db.Sessions;

/// Builds the sale ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record SaleStore(SalesQueries salesQueries) {

    public static final List<Class<?>> MAPPERS = List.of(SalesQueryMapper.class);

    public static SaleStore over(Sessions sessions) {
        return new SaleStore(new SqliteSalesQueries(sessions));
    }
}
