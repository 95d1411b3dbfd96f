package org.suanpan.persistence.trade;

import java.time.LocalDate;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.control.Promises;
import org.suanpan.persistence.db.Sessions;

/// Sums over open orders and open debts; nothing of it is kept.
final class SqlitePromises implements Promises {

    private final Sessions sessions;

    SqlitePromises(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Money undelivered(CustomerId customer) {
        return sessions.read(s -> s.getMapper(PromiseMapper.class).undelivered(customer));
    }

    @Override
    public Money overdue(CustomerId customer, LocalDate day) {
        return sessions.read(s -> s.getMapper(PromiseMapper.class).overdue(customer, day));
    }
}
