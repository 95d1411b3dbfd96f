package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.trade.control.Deposit;
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

    @Override
    public List<Deposit> deposits(CustomerId customer) {
        return sessions.read(s -> s.getMapper(PromiseMapper.class).deposits(customer)).stream()
                .map(row -> new Deposit(row.receipt(), row.order(), row.number(), row.free(), row.bound() != 0)).toList();
    }

    @Override
    public Money depositUsed(DocumentId document) {
        return sessions.read(s -> s.getMapper(PromiseMapper.class).depositUsed(document));
    }
}
