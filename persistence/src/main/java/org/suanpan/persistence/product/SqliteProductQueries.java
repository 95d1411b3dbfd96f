package org.suanpan.persistence.product;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.product.Packs;
import org.suanpan.core.product.ProductCard;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ProductListItem;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.product.ProductTotals;
import org.suanpan.persistence.db.Kept;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.db.Sought;
import org.suanpan.persistence.product.ProductQueryMapper.PackRow;

final class SqliteProductQueries implements ProductQueries {

    private static final int PURCHASES = 10;
    private static final int BUYERS = 10;
    private static final int MOVES = 50;

    private final Sessions sessions;
    private final Kept<Sought> sold;
    private final Kept<Sought> stopped;

    SqliteProductQueries(Sessions sessions) {
        this.sessions = sessions;
        this.sold = called(sessions, false);
        this.stopped = called(sessions, true);
    }

    private static Kept<Sought> called(Sessions sessions, boolean stopped) {
        return new Kept<>(sessions, Set.of(Topic.PRODUCT, Topic.IMPORT), s -> new Sought(mapper(s).called(stopped)));
    }

    @Override
    public Page<ProductListItem> list(String text, int offset, int limit) {
        return page(ListQuery.ALL.withText(text), offset, limit);
    }

    @Override
    public Page<ProductListItem> page(ListQuery query, int offset, int limit) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        List<String> words = words(query.text());
        return sessions.readTogether(s -> new Page<>(items(s, mapper(s).page(terms, words, offset, limit)),
                mapper(s).sums(terms, words).products()));
    }

    @Override
    public ProductTotals totals(ListQuery query) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        return sessions.read(s -> mapper(s).sums(terms, words(query.text())));
    }

    @Override
    public List<ValueCount> values(ListQuery query, String column, int limit) {
        ListTerms terms = ListTerms.of(query.sortedBy(column).over(COLUMNS)).besides(column);
        return sessions.read(s -> mapper(s).values(ListTerms.counted(column), terms, words(query.text()), limit));
    }

    @Override
    public List<ProductListItem> find(String text, int limit) {
        List<Long> best = Stream.of(sold, stopped).flatMap(kept -> kept.now().find(text, limit).stream()).flatMap(List::stream)
                .distinct().limit(limit).toList();
        return best.isEmpty() ? List.of() : sessions.readTogether(s -> items(s, mapper(s).items(best))).stream()
                .sorted(Comparator.comparing(item -> best.indexOf(item.id().value()))).toList();
    }

    @Override
    public ProductCard card(ProductId id, LocalDate today) {
        return sessions.readTogether(s -> {
            ProductListRow row = mapper(s).one(id);
            if (row == null) {
                throw new Rejected("product.unknown", id.value());
            }
            ProductCardMapper card = s.getMapper(ProductCardMapper.class);
            return new ProductCard(items(s, List.of(row)).getFirst(), card.shelves(id), card.parts(id),
                    items(s, mapper(s).variants(id)), card.purchases(id, PURCHASES), card.buyers(id, today.minusYears(1), BUYERS), card.moves(id, MOVES));
        });
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Like::containing).toList();
    }

    private static List<ProductListItem> items(SqlSession session, List<ProductListRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ProductId, List<Packs.Pack>> packs = mapper(session).packs(rows.stream().map(ProductListRow::id).toList())
                .stream().collect(Collectors.groupingBy(PackRow::product,
                        Collectors.mapping(row -> new Packs.Pack(row.unit(), row.factor()), Collectors.toList())));
        return rows.stream().map(row -> row.item(packs.getOrDefault(row.id(), List.of()))).toList();
    }

    private static ProductQueryMapper mapper(SqlSession session) {
        return session.getMapper(ProductQueryMapper.class);
    }
}
