package org.suanpan.persistence.opening;

import java.util.List;

import org.suanpan.core.opening.OpeningStocks;
import org.suanpan.persistence.db.Sessions;

/// Builds the opening stock port; the one type of this package that [org.suanpan.persistence.Database] sees.
public record OpeningStore(OpeningStocks openingStocks) {

    public static final List<Class<?>> MAPPERS = List.of(OpeningStockMapper.class);

    public static OpeningStore over(Sessions sessions) {
        return new OpeningStore(new SqliteOpeningStocks(sessions));
    }
}
