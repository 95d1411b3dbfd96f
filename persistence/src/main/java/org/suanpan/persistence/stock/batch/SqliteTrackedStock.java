package org.suanpan.persistence.stock.batch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.Tracking;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.BatchStock;
import org.suanpan.core.stock.batch.Placed;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.stock.batch.TrackedStock;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;

final class SqliteTrackedStock implements TrackedStock {

    private final Sessions sessions;

    SqliteTrackedStock(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<ProductId, Tracking> tracked(Collection<ProductId> products) {
        Map<ProductId, Tracking> tracked = new HashMap<>();
        if (!products.isEmpty()) {
            sessions.read(s -> mapper(s).tracked(products)).forEach(row -> tracked.put(row.product(),
                    new Tracking(row.tracking(), row.shelfLifeDays(), row.warrantyMonths())));
        }
        return tracked;
    }

    @Override
    public List<BatchStock> there(ProductId product, WarehouseId warehouse) {
        return sessions.read(s -> mapper(s).there(product, warehouse)).stream()
                .map(row -> new BatchStock(new Batch(row.number(), row.expires()), row.quantity())).toList();
    }

    @Override
    public Quantity book(ProductId product, WarehouseId warehouse, Batch batch, LocalDate date, int minute) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).book(product, warehouse, batch, date, minute)))
                .orElse(Quantity.ZERO);
    }

    @Override
    public List<Placed> moves(ProductId product, WarehouseId warehouse, Batch batch) {
        return sessions.read(s -> mapper(s).moves(product, warehouse, batch)).stream().map(SqliteTrackedStock::placed).toList();
    }

    /// `like` may find more than the number itself: longer ones, other cases.
    @Override
    public List<Placed> moves(ProductId product, String serial) {
        return sessions.read(s -> mapper(s).serialMoves(product, Like.containing(serial))).stream()
                .filter(row -> Serials.parse(row.serials()).numbers().contains(serial))
                .map(SqliteTrackedStock::placed).toList();
    }

    @Override
    public List<Batch> known(ProductId product, Batch said) {
        return sessions.read(s -> mapper(s).known(product, said));
    }

    private static Placed placed(TrackedMapper.MoveRow row) {
        return new Placed(row.date(), row.warehouse(), row.quantity());
    }

    private static TrackedMapper mapper(SqlSession session) {
        return session.getMapper(TrackedMapper.class);
    }
}
