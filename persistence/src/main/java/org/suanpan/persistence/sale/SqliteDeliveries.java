package org.suanpan.persistence.sale;

import java.util.Optional;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.sale.Deliveries;
import org.suanpan.core.sale.Delivery;
import org.suanpan.core.sale.DeliveryId;
import org.suanpan.persistence.db.Sessions;

/// Deliveries, and with each of them the kept sums of its day and its customer.
final class SqliteDeliveries implements Deliveries {

    private final Sessions sessions;

    SqliteDeliveries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Delivery get(DeliveryId id) {
        return sessions.readTogether(s -> {
            DeliveryMapper mapper = s.getMapper(DeliveryMapper.class);
            DeliveryRow head = mapper.head(id);
            if (head == null) {
                throw new Rejected("delivery.unknown", id.value());
            }
            return head.with(mapper.lines(id));
        });
    }

    @Override
    public Optional<Delivery> byNumber(DocumentNumber number) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(DeliveryMapper.class).byNumber(number)))
                .map(this::get);
    }

    @Override
    public DeliveryId add(Delivery delivery) {
        return sessions.write(Topic.SALE, s -> {
            DeliveryMapper mapper = s.getMapper(DeliveryMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, delivery);
            for (int i = 0; i < delivery.lines().size(); i++) {
                mapper.insertLine(id, i + 1, delivery.lines().get(i));
            }
            keep(s, SalesSums.of(delivery));
            return new DeliveryId(id);
        });
    }

    @Override
    public void update(Delivery reversed) {
        sessions.write(Topic.SALE, s -> {
            if (s.getMapper(DeliveryMapper.class).updateState(reversed) == 0) {
                throw new Rejected("delivery.stale", reversed.number().text());
            }
            keep(s, SalesSums.of(reversed).negated());
            return reversed.id();
        });
    }

    private static void keep(SqlSession session, SalesSums sums) {
        SalesSumsMapper mapper = session.getMapper(SalesSumsMapper.class);
        mapper.addToDay(sums);
        mapper.dropEmptyDay(sums.date());
        mapper.addToCustomer(sums);
        mapper.dropEmptyCustomer(sums.customer());
        mapper.spanCustomer(sums.customer());
    }
}
