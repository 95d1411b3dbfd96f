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
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.trade.book.KeptCostMapper.Costed;

/// Takes new values of movements into the lines, the documents, and the sums by day and by customer.
final class KeptCosts {

    private static final int CHUNK = 500;

    private KeptCosts() {}

    /// By how many fen a movement is worth more now.
    record Change(long document, int line, long more) {}

    static void keep(Sessions sessions, SqlSession session, List<Change> changes) {
        KeptCostMapper mapper = session.getMapper(KeptCostMapper.class);
        List<Long> documents = changes.stream().map(Change::document).distinct().sorted().toList();
        Map<Long, Costed> costed = costed(mapper, documents);
        List<long[]> lines = new ArrayList<>(changes.size());
        Map<LocalDate, Money> days = new HashMap<>();
        Map<CustomerId, Money> customers = new HashMap<>();
        for (Change change : changes) {
            Costed document = costed.get(change.document());
            if (document == null) {
                continue;
            }
            long more = change.more() * document.shown();
            lines.add(new long[] {more, change.document(), change.line()});
            if (document.sign() != 0 && document.customer() != null) {
                Money signed = Money.ofFen(more * document.sign());
                days.merge(document.date(), signed, Money::plus);
                customers.merge(document.customer(), signed, Money::plus);
            }
        }
        sessions.repeat(Topic.SALE, KeptCostMapper.class, "addToLine", lines);
        sessions.repeat(Topic.SALE, KeptCostMapper.class, "keepDocument", documents.stream().map(id -> new long[] {id}).toList());
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

    private static Map<Long, Costed> costed(KeptCostMapper mapper, List<Long> documents) {
        Map<Long, Costed> costed = new HashMap<>();
        for (int from = 0; from < documents.size(); from += CHUNK) {
            mapper.costed(documents.subList(from, Math.min(documents.size(), from + CHUNK)))
                    .forEach(document -> costed.put(document.document(), document));
        }
        return costed;
    }
}
