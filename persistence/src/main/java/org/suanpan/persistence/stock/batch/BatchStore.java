package org.suanpan.persistence.stock.batch;

import java.util.List;

import org.suanpan.core.stock.batch.BatchQueries;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports of batches and serial numbers; the one type of this package that
/// [org.suanpan.persistence.Database] sees.
public record BatchStore(TrackedStock tracked, BatchQueries queries) {

    public static final List<Class<?>> MAPPERS = List.of(TrackedMapper.class, BatchQueryMapper.class);

    public static BatchStore over(Sessions sessions) {
        return new BatchStore(new SqliteTrackedStock(sessions), new SqliteBatchQueries(sessions));
    }
}
