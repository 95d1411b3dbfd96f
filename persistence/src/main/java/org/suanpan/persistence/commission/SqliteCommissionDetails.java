package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.persistence.db.Sessions;

final class SqliteCommissionDetails implements CommissionDetails {

    private final Sessions sessions;

    SqliteCommissionDetails(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return sessions.readTogether(s -> Stream.concat(s.getMapper(CommissionDetailsMapper.class).sold(from, to).stream(),
                s.getMapper(LossMapper.class).losses(from, to).stream().map(Loss::sold)).toList());
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return sessions.readTogether(s -> {
            List<Sold> lines = s.getMapper(CommissionDetailsMapper.class).soldByCategory(from, to);
            return Stream.concat(lines.stream(),
                    s.getMapper(LossMapper.class).losses(from, to).stream().flatMap(loss -> loss.byCategory(lines).stream())).toList();
        });
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).collected(to));
    }

    @Override
    public List<Buyer> buyers(YearMonth month) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).buyers(month.atDay(1), month.atEndOfMonth()));
    }

    @Override
    public List<TierWeight> tierWeights(LocalDate day) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).tierWeights(day));
    }

    @Override
    public PayPapers papers() {
        return new SqlitePayPapers(sessions);
    }
}
