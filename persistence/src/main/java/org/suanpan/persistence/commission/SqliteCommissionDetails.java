package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.persistence.db.Sessions;

final class SqliteCommissionDetails implements CommissionDetails {

    private final Sessions sessions;

    SqliteCommissionDetails(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).sold(from, to));
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).soldByCategory(from, to));
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).collected(to));
    }

    @Override
    public List<Buyer> buyers(YearMonth month) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).buyers(month.atDay(1), month.atEndOfMonth()));
    }
}
