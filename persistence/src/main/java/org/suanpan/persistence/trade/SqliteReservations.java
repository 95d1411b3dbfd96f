package org.suanpan.persistence.trade;

import java.util.List;
import java.util.Locale;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.core.trade.control.Reservation;
import org.suanpan.core.trade.control.ReservationRules;
import org.suanpan.core.trade.control.Reservations;
import org.suanpan.persistence.db.Sessions;

/// Counts what open orders hold; kept is only whether an order holds anything.
final class SqliteReservations implements Reservations {

    private static final String POLICY = "books.reservation";
    private static final String ORDERS = "books.orders-reserve";

    private final Sessions sessions;

    SqliteReservations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public ReservationRules rules() {
        return sessions.readTogether(s -> {
            String policy = mapper(s).setting(POLICY);
            String orders = mapper(s).setting(ORDERS);
            ReservationRules standard = ReservationRules.STANDARD;
            return new ReservationRules(policy == null ? standard.policy() : CreditPolicy.valueOf(policy.toUpperCase(Locale.ROOT)),
                    orders == null ? standard.ordersReserve() : orders.equals("yes"));
        });
    }

    @Override
    public List<Reservation> of(ProductId product, WarehouseId warehouse) {
        return sessions.read(s -> mapper(s).reserved(product, warehouse));
    }

    @Override
    public Quantity onHand(ProductId product, WarehouseId warehouse) {
        return sessions.read(s -> mapper(s).onHand(product, warehouse));
    }

    @Override
    public boolean holds(DocumentId order) {
        return sessions.read(s -> mapper(s).holds(order)) != 0;
    }

    @Override
    public void setHolds(DocumentId order, boolean holds) {
        sessions.write(Topic.DOCUMENT, s -> {
            mapper(s).setHolds(order, holds ? 1 : 0);
            return order;
        });
    }

    private static PromiseMapper mapper(SqlSession session) {
        return session.getMapper(PromiseMapper.class);
    }
}
