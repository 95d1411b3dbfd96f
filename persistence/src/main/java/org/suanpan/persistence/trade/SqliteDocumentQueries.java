package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.DocumentTotals;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;

final class SqliteDocumentQueries implements DocumentQueries {

    private static final int LATELY_DAYS = 90;

    private final Sessions sessions;

    SqliteDocumentQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<DocumentListItem> list(DocumentFilter filter, int offset, int limit) {
        String like = Like.containing(filter.text());
        return sessions.readTogether(s -> new Page<>(mapper(s).list(filter, like, offset, limit),
                mapper(s).totals(filter, like).documents()));
    }

    @Override
    public DocumentTotals totals(DocumentFilter filter) {
        return sessions.read(s -> mapper(s).totals(filter, Like.containing(filter.text())));
    }

    @Override
    public List<PaperLine> lines(DocumentId document) {
        return sessions.read(s -> mapper(s).lines(document));
    }

    @Override
    public List<DocumentListItem> chain(DocumentId document) {
        return sessions.read(s -> mapper(s).chain(document));
    }

    @Override
    public DocumentListItem item(DocumentId document) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).item(document)))
                .orElseThrow(() -> new Rejected("document.unknown", document.value()));
    }

    @Override
    public List<Goods> goods(String text, @Nullable CustomerId customer, LocalDate today, int limit) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        List<String> likes = Arrays.stream(typed.split("\\s+")).filter(word -> !word.isEmpty()).map(Like::containing).toList();
        return likes.isEmpty() ? List.of() : sessions.read(s -> mapper(s).goods(typed, likes, starts(typed), customer,
                today.minusDays(LATELY_DAYS), limit));
    }

    @Override
    public @Nullable Goods product(ProductId product) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).product(product))).orElse(null);
    }

    @Override
    public List<Named> customers(String text, int limit) {
        return sessions.read(s -> mapper(s).customers(Like.containing(text.strip()), starts(text.strip()), limit));
    }

    @Override
    public List<Named> suppliers(String text, int limit) {
        return sessions.read(s -> mapper(s).suppliers(Like.containing(text.strip()), starts(text.strip()), limit));
    }

    @Override
    public List<Deal> deals(CustomerId customer, ProductId product, int limit) {
        return sessions.read(s -> mapper(s).deals(customer, product, limit));
    }

    @Override
    public @Nullable UnitPrice lastPurchase(ProductId product) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).lastPurchase(product))).orElse(null);
    }

    private static String starts(String text) {
        return Like.startingWith(text);
    }

    private static DocumentQueryMapper mapper(SqlSession session) {
        return session.getMapper(DocumentQueryMapper.class);
    }
}
