package org.suanpan.persistence.trade.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.trade.book.KeptCostMapper.DocumentCost;

/// Takes new values of movements into the lines, the documents, and the sums by day and by customer.
final class KeptCosts {

    private static final int CHUNK = 500;

    private KeptCosts() {}

    static void keep(Sessions sessions, SqlSession session, List<Movement> changed) {
        List<Long> documents = changed.stream().map(Movement::document).distinct().toList();
        KeptCostMapper mapper = session.getMapper(KeptCostMapper.class);
        Map<LocalDate, Money> days = new HashMap<>();
        Map<CustomerId, Money> customers = new HashMap<>();
        costs(mapper, documents).forEach(cost -> add(cost, Money.ZERO.minus(cost.cost()), days, customers));
        KeptCostMapper batch = sessions.batch(Topic.SALE).getMapper(KeptCostMapper.class);
        changed.forEach(move -> batch.keepLine(move.id()));
        documents.forEach(batch::keepDocument);
        sessions.flushBatches();
        costs(mapper, documents).forEach(cost -> add(cost, cost.cost(), days, customers));
        days.forEach((day, cost) -> {
            if (!cost.isZero()) {
                mapper.addToDay(day, cost);
            }
        });
        customers.forEach((customer, cost) -> {
            if (!cost.isZero()) {
                mapper.addToCustomer(customer, cost);
            }
        });
    }

    private static void add(DocumentCost document, Money cost, Map<LocalDate, Money> days,
            Map<CustomerId, Money> customers) {
        if (document.sign() == 0 || document.customer() == null) {
            return;
        }
        Money signed = document.sign() < 0 ? cost.negated() : cost;
        days.merge(document.date(), signed, Money::plus);
        customers.merge(document.customer(), signed, Money::plus);
    }

    private static List<DocumentCost> costs(KeptCostMapper mapper, List<Long> documents) {
        List<DocumentCost> costs = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += CHUNK) {
            costs.addAll(mapper.costs(documents.subList(from, Math.min(documents.size(), from + CHUNK))));
        }
        return costs;
    }
}
