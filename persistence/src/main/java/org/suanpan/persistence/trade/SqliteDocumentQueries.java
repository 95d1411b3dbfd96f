package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.SoughtDocument;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.DocumentTotals;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.trade.DocumentQueryMapper.LastPrice;

final class SqliteDocumentQueries implements DocumentQueries {

    private static final int LATELY_DAYS = 90;
    /// Documents in which partners of late are looked for.
    private static final int RECENT = 300;

    private final Sessions sessions;

    SqliteDocumentQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<DocumentListItem> page(Set<DocumentKind> kinds, ListQuery query, int offset, int limit) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        return sessions.readTogether(s -> new Page<>(mapper(s).page(kinds, terms, offset, limit),
                mapper(s).counted(kinds, terms)));
    }

    @Override
    public DocumentTotals totals(Set<DocumentKind> kinds, ListQuery query) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        return sessions.read(s -> mapper(s).sums(kinds, terms));
    }

    @Override
    public List<ValueCount> values(Set<DocumentKind> kinds, ListQuery query, String column, int limit) {
        ListTerms terms = ListTerms.of(query.sortedBy(column).over(COLUMNS)).besides(column);
        return sessions.read(s -> mapper(s).values(ListTerms.counted(column), kinds, terms, limit));
    }

    @Override
    public List<DocumentListItem> find(SoughtDocument sought, int limit) {
        String number = sought.number() == null ? "" : sought.number();
        return sessions.readTogether(s -> s.getMapper(DocumentFindMapper.class).find(number, Like.endingWith(number),
                Like.containing(number), sought.amount(), limit).stream()
                .map(id -> Objects.requireNonNull(mapper(s).item(id), "a document is never deleted")).toList());
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
        if (likes.isEmpty()) {
            return List.of();
        }
        String starts = starts(typed.split("\\s+", 2)[0]);
        return sessions.read(s -> mapper(s).goods(typed, likes, starts, "% " + starts, likes.getFirst(), customer,
                today.minusDays(LATELY_DAYS), limit));
    }

    @Override
    public @Nullable Goods product(ProductId product) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).product(product))).orElse(null);
    }

    private static List<Named> recentFirst(List<Named> recent, List<Named> others, int limit) {
        return Stream.concat(recent.stream(), others.stream()).distinct().limit(limit).toList();
    }

    @Override
    public List<Named> customers(String text, int limit) {
        return sessions.read(s -> text.isBlank()
                ? recentFirst(partners(s).recentCustomers(RECENT, limit), partners(s).customers(Like.containing(""), starts(""), limit), limit)
                : partners(s).customers(Like.containing(text.strip()), starts(text.strip()), limit));
    }

    @Override
    public List<Named> suppliers(String text, int limit) {
        return sessions.read(s -> text.isBlank()
                ? recentFirst(partners(s).recentSuppliers(RECENT, limit), partners(s).suppliers(Like.containing(""), starts(""), limit), limit)
                : partners(s).suppliers(Like.containing(text.strip()), starts(text.strip()), limit));
    }

    @Override
    public List<Deal> deals(CustomerId customer, ProductId product, int limit) {
        return sessions.read(s -> mapper(s).deals(customer, product, limit));
    }

    @Override
    public @Nullable UnitPrice lastPurchase(ProductId product) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).lastPurchase(product))).orElse(null);
    }

    @Override
    public Map<ProductId, UnitPrice> lastPrices(@Nullable CustomerId customer, List<ProductId> products) {
        return products.isEmpty() ? Map.of() : sessions.read(s -> mapper(s).lastPrices(customer, products)).stream()
                .collect(Collectors.toMap(LastPrice::product, LastPrice::price));
    }

    @Override
    public @Nullable UnitPrice orderedAt(SupplierId supplier, ProductId product) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).orderedAt(supplier, product))).orElse(null);
    }

    @Override
    public List<LateOrder> lateOrders(LocalDate today, int limit) {
        return sessions.read(s -> mapper(s).lateOrders(today, limit));
    }

    private static String starts(String text) {
        return Like.startingWith(text);
    }

    private static PartnerMapper partners(SqlSession session) {
        return session.getMapper(PartnerMapper.class);
    }

    private static DocumentQueryMapper mapper(SqlSession session) {
        return session.getMapper(DocumentQueryMapper.class);
    }
}
