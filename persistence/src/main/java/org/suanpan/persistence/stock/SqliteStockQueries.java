package org.suanpan.persistence.stock;

import java.util.List;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.persistence.db.Sessions;

final class SqliteStockQueries implements StockQueries {

    private final Sessions sessions;

    SqliteStockQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Item.Component> partsOf(ProductId whole) {
        return sessions.read(s -> mapper(s).parts(whole));
    }

    private static StockQueryMapper mapper(SqlSession session) {
        return session.getMapper(StockQueryMapper.class);
    }
}
