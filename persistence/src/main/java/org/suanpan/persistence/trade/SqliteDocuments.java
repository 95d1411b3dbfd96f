package org.suanpan.persistence.trade;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.Settling.Allocation;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.trade.book.KeptSales;

/// Documents of every kind, and with each sale or return the kept sums of its day and its customer.
final class SqliteDocuments implements Documents {

    private static final int CHUNK = 500;

    private final Sessions sessions;

    SqliteDocuments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Document get(DocumentId id) {
        return sessions.readTogether(s -> {
            TradeMapper mapper = mapper(s);
            DocumentRow head = mapper.head(id);
            if (head == null) {
                throw new Rejected("document.unknown", id.value());
            }
            return head.with(mapper.lines(id), mapper.charges(id), mapper.allocations(id), mapper.payments(id));
        });
    }

    @Override
    public List<Costed> costs(Collection<DocumentId> documents) {
        List<DocumentId> ids = List.copyOf(documents);
        return sessions.readTogether(s -> {
            List<Costed> costs = new ArrayList<>();
            for (int from = 0; from < ids.size(); from += CHUNK) {
                costs.addAll(mapper(s).costs(ids.subList(from, Math.min(ids.size(), from + CHUNK))));
            }
            return costs;
        });
    }

    @Override
    public Optional<Document> byNumber(DocumentNumber number) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).byNumber(number))).map(this::get);
    }

    @Override
    public Optional<DocumentId> byKey(String commandKey) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).byKey(commandKey)));
    }

    @Override
    public List<Document> following(DocumentId origin) {
        return sessions.read(s -> mapper(s).following(origin)).stream().map(this::get).toList();
    }

    @Override
    public Optional<DocumentId> otherHalf(DocumentId document) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).otherHalf(document)));
    }

    @Override
    public long nextSeq() {
        return sessions.read(s -> mapper(s).nextSeq());
    }

    @Override
    public DocumentId add(Document document) {
        return sessions.write(Topic.DOCUMENT, s -> {
            DocumentId id = new DocumentId(mapper(s).nextId());
            mapper(s).insert(id.value(), document, number(document), seq(document));
            content(mapper(s), id, document);
            keepSales(s, id, document);
            return id;
        });
    }

    @Override
    public void replaceDraft(Document document) {
        sessions.write(Topic.DOCUMENT, s -> {
            TradeMapper mapper = mapper(s);
            drop(mapper, document.id());
            if (mapper.replace(document, number(document), seq(document)) == 0) {
                throw new Rejected("document.stale");
            }
            content(mapper, document.id(), document);
            keepSales(s, document.id(), document);
            return document.id();
        });
    }

    @Override
    public void setState(Document document) {
        sessions.write(Topic.DOCUMENT, s -> {
            if (mapper(s).setState(document) == 0) {
                throw new Rejected("document.stale");
            }
            return document.id();
        });
    }

    @Override
    public void log(String action, String detail, Actor actor, Instant at) {
        sessions.write(Topic.DOCUMENT, s -> {
            mapper(s).audit(at, actor.name(), action, detail);
            return true;
        });
    }

    @Override
    public void closeOrder(Document order, String reason, Actor actor, Instant at) {
        setState(order);
        log("order.close", order.number().text() + " " + reason, actor, at);
    }

    @Override
    public void discard(DocumentId draft) {
        sessions.write(Topic.DOCUMENT, s -> {
            if (get(draft).state() != DocumentState.DRAFT) {
                throw new Rejected("document.not-a-draft", get(draft).number().text());
            }
            drop(mapper(s), draft);
            mapper(s).drop(draft);
            return draft;
        });
    }

    private static void drop(TradeMapper mapper, DocumentId id) {
        mapper.dropLines(id);
        mapper.dropCharges(id);
        mapper.dropAllocations(id);
        mapper.dropPayments(id);
    }

    private static void content(TradeMapper mapper, DocumentId id, Document document) {
        if (document.state() == DocumentState.DRAFT) {
            for (int i = 0; i < document.typed().lines().size(); i++) {
                mapper.insertDraftLine(id.value(), i + 1, document.typed().lines().get(i));
            }
        } else {
            document.lines().forEach(line -> mapper.insertLine(id.value(), line));
        }
        for (int i = 0; i < document.typed().charges().size(); i++) {
            mapper.insertCharge(id.value(), i + 1, document.typed().charges().get(i));
        }
        for (int i = 0; i < document.typed().settling().parts().size(); i++) {
            mapper.insertPayment(id.value(), i + 1, document.typed().settling().parts().get(i));
        }
        List<Allocation> typed = document.typed().settling().typed();
        if (typed != null) {
            typed.forEach(allocation -> mapper.insertAllocation(id.value(), allocation));
        }
    }

    private void keepSales(SqlSession session, DocumentId id, Document document) {
        if (document.state() == DocumentState.POSTED && KeptSales.counts(document.kind())) {
            sessions.write(Topic.SALE, _ -> {
                KeptSales.keep(session, id, document.reverses());
                return id;
            });
        }
    }

    private static @Nullable String number(Document document) {
        return document.seq() == 0 ? null : document.number().text();
    }

    private static @Nullable Long seq(Document document) {
        return document.seq() == 0 ? null : document.seq();
    }

    private static TradeMapper mapper(SqlSession session) {
        return session.getMapper(TradeMapper.class);
    }
}
