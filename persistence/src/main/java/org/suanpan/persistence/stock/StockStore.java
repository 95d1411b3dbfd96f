package org.suanpan.persistence.stock;

import java.util.List;

import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.Warehouses;
import org.suanpan.persistence.db.Sessions;

/// Builds the stock ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record StockStore(Warehouses warehouses, StockQueries queries) {

    public static final List<Class<?>> MAPPERS = List.of(WarehouseMapper.class, StockQueryMapper.class);

    public static StockStore over(Sessions sessions) {
        return new StockStore(new SqliteWarehouses(sessions), new SqliteStockQueries(sessions));
    }
}
