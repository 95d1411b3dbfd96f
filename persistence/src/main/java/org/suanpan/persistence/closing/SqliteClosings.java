package org.suanpan.persistence.closing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Topic;
import org.suanpan.core.trade.closing.Closing;
import org.suanpan.core.trade.closing.Closings;
import org.suanpan.persistence.closing.ClosingMapper.Span;
import org.suanpan.persistence.db.Sessions;

/// Adds to the balances of the month before what has moved since; the first closed month adds up everything before it.
final class SqliteClosings implements Closings {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private final Sessions sessions;

    SqliteClosings(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void keep(YearMonth month) {
        sessions.write(Topic.SETTING, s -> {
            ClosingMapper mapper = s.getMapper(ClosingMapper.class);
            YearMonth before = mapper.before(month);
            Span moved = new Span(before == null ? BEGINNING : month.atDay(1), month.atEndOfMonth());
            mapper.keepStock(month, moved);
            mapper.keepCustomers(month, moved);
            mapper.keepSuppliers(month, moved);
            mapper.keepAccounts(month, moved);
            mapper.keepTotals(month, before, new Span(month.atDay(1), month.atEndOfMonth()));
            return month;
        });
    }

    @Override
    public void drop(YearMonth month) {
        sessions.write(Topic.SETTING, s -> {
            ClosingMapper mapper = s.getMapper(ClosingMapper.class);
            mapper.dropStock(month);
            mapper.dropCustomers(month);
            mapper.dropSuppliers(month);
            mapper.dropAccounts(month);
            return month;
        });
    }

    @Override
    public List<Closing> all() {
        return sessions.read(s -> s.getMapper(ClosingMapper.class).all());
    }
}
