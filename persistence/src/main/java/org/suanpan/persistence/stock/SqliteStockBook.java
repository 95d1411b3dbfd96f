package org.suanpan.persistence.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.AverageCost;
import org.suanpan.core.stock.StockBook;
import org.suanpan.core.stock.StockMove;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.persistence.db.Sessions;

/// Movements, and with each of them the two kept balances: the shop's pool and the warehouse's quantity.
final class SqliteStockBook implements StockBook {

    private final Sessions sessions;

    SqliteStockBook(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(PostingId posting, LocalDate date, List<StockMove> moves) {
        if (moves.isEmpty()) {
            return;
        }
        sessions.write(Topic.STOCK, s -> {
            StockBookMapper mapper = s.getMapper(StockBookMapper.class);
            for (StockMove move : moves) {
                mapper.insert(posting, date, move);
                mapper.addToPool(move.product(), move.shopQuantity(), move.shopValue());
                if (move.from() != null) {
                    mapper.addToWarehouse(move.from(), move.product(), move.quantity().negated());
                }
                if (move.to() != null) {
                    mapper.addToWarehouse(move.to(), move.product(), move.quantity());
                }
            }
            return posting;
        });
    }

    @Override
    public List<StockMove> of(PostingId posting) {
        return sessions.read(s -> s.getMapper(StockBookMapper.class).of(posting));
    }

    @Override
    public AverageCost pool(ProductId product) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(StockBookMapper.class).pool(product)))
                .orElse(AverageCost.EMPTY);
    }

    @Override
    public Quantity onHand(WarehouseId warehouse, ProductId product) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(StockBookMapper.class).onHand(warehouse, product)))
                .orElse(Quantity.ZERO);
    }

    @Override
    public Optional<LastMove> lastMove(ProductId product) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(StockBookMapper.class).lastMove(product)));
    }
}
