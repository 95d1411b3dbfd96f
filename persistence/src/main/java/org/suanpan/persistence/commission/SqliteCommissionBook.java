package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionBook;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Sessions;

final class SqliteCommissionBook implements CommissionBook {

    private final Sessions sessions;

    SqliteCommissionBook(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(PostingId posting, LocalDate date, List<CommissionEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        sessions.write(Topic.COMMISSION, s -> {
            events.forEach(event -> s.getMapper(CommissionBookMapper.class).insert(posting, date, event));
            return posting;
        });
    }

    @Override
    public List<CommissionEvent> of(PostingId posting) {
        return sessions.read(s -> s.getMapper(CommissionBookMapper.class).of(posting));
    }

    @Override
    public Money base(SalesRepId rep, YearMonth origin, CommissionEvent.Kind kind) {
        return sessions.read(s -> s.getMapper(CommissionBookMapper.class).base(rep, origin, kind));
    }
}
