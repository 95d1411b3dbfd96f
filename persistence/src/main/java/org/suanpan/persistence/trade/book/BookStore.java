package org.suanpan.persistence.trade.book;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.stock.cost.MovementBook;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports of the stock book.
public record BookStore(MovementBook movements, Valuations valuations) {

    public static BookStore over(Sessions sessions) {
        return new BookStore(new SqliteMovementBook(sessions), new SqliteValuations(sessions));
    }

    /// The mappers of this package with those of the caller.
    public static List<Class<?>> with(Class<?>... others) {
        List<Class<?>> mappers = new ArrayList<>(List.of(others));
        mappers.addAll(List.of(MovementMapper.class, KeptCostMapper.class, KeptSalesMapper.class));
        return List.copyOf(mappers);
    }
}
