package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.commission.CommissionBook;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Sessions;

final class SqliteCommissionBook implements CommissionBook {

    private final Sessions sessions;

    SqliteCommissionBook(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(DocumentId document, LocalDate date, List<CommissionEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        sessions.write(Topic.COMMISSION, s -> {
            events.forEach(event -> s.getMapper(CommissionBookMapper.class).insert(document, date, event));
            return document;
        });
    }

    @Override
    public List<CommissionEvent> of(DocumentId document) {
        return sessions.read(s -> s.getMapper(CommissionBookMapper.class).of(document));
    }

    @Override
    public Money base(SalesRepId rep, YearMonth origin, CommissionEvent.Kind kind) {
        return sessions.read(s -> s.getMapper(CommissionBookMapper.class).base(rep, origin, kind));
    }
}
