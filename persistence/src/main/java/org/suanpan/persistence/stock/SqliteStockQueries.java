package org.suanpan.persistence.stock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.LedgerFilter;
import org.suanpan.core.stock.LedgerLine;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.stock.StockFlow;
import org.suanpan.core.stock.StockListItem;
import org.suanpan.core.stock.StockQueries;
import org.suanpan.core.stock.StockTotals;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.stock.StockQueryMapper.Lying;
import org.suanpan.persistence.stock.StockQueryMapper.Moved;
import org.suanpan.persistence.stock.StockQueryMapper.Sums;

final class SqliteStockQueries implements StockQueries {

    private final Sessions sessions;

    SqliteStockQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<StockListItem> list(StockFilter filter, int offset, int limit) {
        ListTerms terms = terms(filter);
        return sessions.readTogether(s -> {
            List<StockRow> rows = mapper(s).list(filter, terms, offset, limit);
            if (rows.isEmpty()) {
                return new Page<>(List.of(), offset == 0 ? 0 : mapper(s).totals(filter, terms).products());
            }
            Map<ProductId, Map<WarehouseId, Quantity>> places = places(mapper(s), filter, rows);
            return new Page<>(rows.stream().map(row -> row.lying(places.getOrDefault(row.product(), Map.of()))).toList(),
                    rows.getFirst().found());
        });
    }

    private static Map<ProductId, Map<WarehouseId, Quantity>> places(StockQueryMapper mapper, StockFilter filter,
            List<StockRow> rows) {
        Map<ProductId, Map<WarehouseId, Quantity>> places = new HashMap<>();
        WarehouseId only = only(mapper);
        if (only != null) {
            rows.stream().filter(row -> !row.quantity().isZero())
                    .forEach(row -> places.put(row.product(), Map.of(only, row.quantity())));
        } else {
            for (Lying at : mapper.lying(rows.stream().map(StockRow::product).toList(), filter.asOf())) {
                places.computeIfAbsent(at.product(), _ -> new HashMap<>()).put(at.warehouse(), at.quantity());
            }
        }
        return places;
    }

    /// The one warehouse of a shop that has no other.
    private static @Nullable WarehouseId only(StockQueryMapper mapper) {
        List<WarehouseId> all = mapper.warehouses();
        return all.size() == 1 ? all.getFirst() : null;
    }

    @Override
    public StockTotals totals(StockFilter filter) {
        ListTerms terms = terms(filter);
        return sessions.readTogether(s -> {
            Sums sums = mapper(s).totals(filter, terms);
            WarehouseId only = only(mapper(s));
            Map<WarehouseId, Quantity> places = new HashMap<>();
            if (only != null) {
                places.put(only, sums.quantity());
            } else {
                mapper(s).lyingTogether(filter, terms).forEach(at -> places.put(at.warehouse(), at.quantity()));
            }
            return new StockTotals(sums.products(), sums.quantity(), sums.value(), places);
        });
    }

    @Override
    public List<ValueCount> values(StockFilter filter, String column, int limit) {
        ListTerms terms = ListTerms.of(filter.query().sortedBy(column).over(COLUMNS)).besides(column);
        return sessions.read(s -> mapper(s).values(ListTerms.counted(column), filter, terms, limit));
    }

    @Override
    public Page<LedgerLine> ledger(LedgerFilter filter, int offset, int limit) {
        return sessions.readTogether(s -> new Page<>(
                mapper(s).ledger(filter, offset, limit).stream().map(LedgerRow::line).toList(), mapper(s).moved(filter).lines()));
    }

    @Override
    public StockFlow flow(LedgerFilter filter) {
        return sessions.readTogether(s -> {
            Moved moved = mapper(s).moved(filter);
            StockFlow.Level opening = filter.span() == null
                    ? new StockFlow.Level(Quantity.ZERO, filter.warehouse() == null ? Money.ZERO : null)
                    : mapper(s).level(filter, filter.span().from().minusDays(1));
            return new StockFlow(opening, moved.in(), moved.out(),
                    mapper(s).level(filter, filter.span() == null ? null : filter.span().to()));
        });
    }

    @Override
    public List<Revalued> revalued(DocumentId adjustment) {
        return sessions.read(s -> mapper(s).revalued(adjustment));
    }

    @Override
    public List<Item.Component> partsOf(ProductId whole) {
        return sessions.read(s -> mapper(s).parts(whole));
    }

    private static ListTerms terms(StockFilter filter) {
        return ListTerms.of(filter.query().over(COLUMNS));
    }

    private static StockQueryMapper mapper(SqlSession session) {
        return session.getMapper(StockQueryMapper.class);
    }
}
