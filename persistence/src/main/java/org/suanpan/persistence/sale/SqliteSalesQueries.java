package org.suanpan.persistence.sale;

import java.util.List;
import java.util.Objects;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.core.sale.SalesRef;
import org.suanpan.core.sale.SalesTotals;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Sessions;

final class SqliteSalesQueries implements SalesQueries {

    private final Sessions sessions;

    SqliteSalesQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<SalesListItem> list(SalesFilter filter, int offset, int limit) {
        return sessions.readTogether(s -> {
            SalesQueryMapper mapper = s.getMapper(SalesQueryMapper.class);
            List<SalesRow> rows = mapper.list(filter, Like.containing(filter.text()), offset, limit);
            return new Page<>(rows.stream().map(SalesRow::item).toList(), totals(mapper, filter).documents());
        });
    }

    @Override
    public SalesTotals totals(SalesFilter filter) {
        return sessions.read(s -> totals(s.getMapper(SalesQueryMapper.class), filter));
    }

    @Override
    public Page<SalesListItem> page(ListQuery query, int offset, int limit) {
        ListTerms terms = ListTerms.of(query.over(COLUMNS));
        return sessions.readTogether(s -> {
            SalesQueryMapper mapper = s.getMapper(SalesQueryMapper.class);
            return new Page<>(mapper.page(terms, offset, limit).stream().map(SalesRow::item).toList(),
                    totals(mapper, query).documents());
        });
    }

    @Override
    public SalesTotals totals(ListQuery query) {
        query.over(COLUMNS);
        return sessions.read(s -> totals(s.getMapper(SalesQueryMapper.class), query));
    }

    @Override
    public List<ValueCount> values(ListQuery query, String column, int limit) {
        ListTerms terms = ListTerms.of(query.sortedBy(column).over(COLUMNS)).besides(column);
        return sessions.read(
                s -> s.getMapper(SalesQueryMapper.class).values(ListTerms.counted(column), terms, limit));
    }

    @Override
    public List<SalesLineItem> lines(SalesRef document) {
        return sessions.read(s -> s.getMapper(SalesQueryMapper.class).lines(document));
    }

    /// A filter that names no more than days is answered by the kept day sums: two years are some 700 rows.
    private static SalesTotals totals(SalesQueryMapper mapper, SalesFilter filter) {
        boolean daysOnly = filter.text().isBlank() && filter.customer() == null;
        return daysOnly ? mapper.totalsOfDays(filter) : mapper.totals(filter, Like.containing(filter.text()));
    }

    /// The same for a query: with both days of a span, or with no condition at all.
    private static SalesTotals totals(SalesQueryMapper mapper, ListQuery query) {
        if (query.text().isEmpty() && query.filters().stream().allMatch(SqliteSalesQueries::isSpan)) {
            DateSpan span = query.testOf("date").map(ColumnTest.Days.class::cast)
                    .map(days -> new DateSpan(Objects.requireNonNull(days.from()), Objects.requireNonNull(days.to())))
                    .orElse(null);
            return mapper.totalsOfDays(new SalesFilter("", span, null, SalesFilter.Order.NEWEST));
        }
        return mapper.sums(ListTerms.of(query));
    }

    private static boolean isSpan(ListQuery.Filter filter) {
        return filter.column().equals("date") && filter.test() instanceof ColumnTest.Days(var from, var to)
                && from != null && to != null && !to.isBefore(from);
    }
}
