package org.suanpan.persistence.trade.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.trade.book.KeptCostMapper.Costed;

/// Takes new values of movements into the documents and the sums by day and by customer.
final class KeptCosts {

    private static final int CHUNK = 500;

    private KeptCosts() {}

    /// By how many fen a movement is worth more now.
    record Change(long document, long more) {}

    /// Document after document in their order and a few hundred at a time, so that what was read is still at hand when it
    /// is written.
    static void keep(Sessions sessions, SqlSession session, List<Change> changes) {
        KeptCostMapper mapper = session.getMapper(KeptCostMapper.class);
        SortedMap<Long, Long> byDocument = new TreeMap<>();
        changes.forEach(change -> byDocument.merge(change.document(), change.more(), Long::sum));
        List<Long> documents = List.copyOf(byDocument.keySet());
        Map<LocalDate, Money> days = new HashMap<>();
        Map<CustomerId, Money> customers = new HashMap<>();
        for (int from = 0; from < documents.size(); from += CHUNK) {
            List<long[]> heads = new ArrayList<>();
            for (Costed document : mapper.costed(documents.subList(from, Math.min(documents.size(), from + CHUNK)))) {
                long more = byDocument.getOrDefault(document.document(), 0L) * document.shown();
                heads.add(new long[] {more, document.document()});
                if (document.sign() != 0 && document.customer() != null) {
                    Money signed = Money.ofFen(more * document.sign());
                    days.merge(document.date(), signed, Money::plus);
                    customers.merge(document.customer(), signed, Money::plus);
                }
            }
            sessions.repeat(Topic.SALE, KeptCostMapper.class, "addToDocument", heads);
        }
        days.forEach((day, cost) -> {
            if (!cost.isZero()) {
                mapper.addToDay(day, cost);
            }
        });
        // Also of who comes out even: by his row is seen that something of his has changed.
        customers.forEach(mapper::addToCustomer);
    }
}
