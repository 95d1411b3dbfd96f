package org.suanpan.persistence.sale;

import java.util.List;

import org.suanpan.core.base.Page;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.core.sale.SalesRef;
import org.suanpan.core.sale.SalesTotals;
import org.suanpan.persistence.db.Like;
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
    public List<SalesLineItem> lines(SalesRef document) {
        return sessions.read(s -> s.getMapper(SalesQueryMapper.class).lines(document));
    }

    /// A filter that names no more than days is answered by the kept day sums: two years are some 700 rows.
    private static SalesTotals totals(SalesQueryMapper mapper, SalesFilter filter) {
        boolean daysOnly = filter.text().isBlank() && filter.customer() == null;
        return daysOnly ? mapper.totalsOfDays(filter) : mapper.totals(filter, Like.containing(filter.text()));
    }
}
