package org.suanpan.persistence.trade;

import java.util.List;

import org.suanpan.core.stock.cost.MovementBook;
import org.suanpan.core.stock.cost.Valuations;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.buy.BuyQueries;
import org.suanpan.core.trade.control.Promises;
import org.suanpan.core.trade.control.Reservations;
import org.suanpan.core.trade.merge.Merges;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.trade.book.BookStore;

/// Builds the ports of documents and the stock book; the one type of this package that
/// [org.suanpan.persistence.Database] sees.
public record TradeStore(Documents documents, BookSettings settings, MovementBook movements, Valuations valuations,
        BookFigures figures, DocumentQueries queries, BuyQueries buying, Merges merges, Promises promises,
        Reservations reservations) {

    public static final List<Class<?>> MAPPERS = BookStore.with(TradeMapper.class, SettingsMapper.class, FiguresMapper.class,
            DocumentQueryMapper.class, DocumentFindMapper.class, PartnerMapper.class, BuyMapper.class,
            PromiseMapper.class, MergeMapper.class);

    public static TradeStore over(Sessions sessions) {
        BookStore book = BookStore.over(sessions);
        BookSettings settings = new SqliteBookSettings(sessions);
        return new TradeStore(new SqliteDocuments(sessions), settings, book.movements(), book.valuations(),
                new SqliteBookFigures(sessions, settings), new SqliteDocumentQueries(sessions),
                new SqliteBuyQueries(sessions), new SqliteMerges(sessions), new SqlitePromises(sessions),
                new SqliteReservations(sessions));
    }
}
