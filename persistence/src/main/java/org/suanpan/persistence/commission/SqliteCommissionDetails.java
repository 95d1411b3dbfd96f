package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Sessions;

final class SqliteCommissionDetails implements CommissionDetails {

    /// Before any document.
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

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
    public List<SoldLine> lines(YearMonth from, YearMonth to) {
        return sessions.readTogether(s -> {
            List<SoldLine> lines = s.getMapper(CommissionDetailsMapper.class).lines(from, to);
            return Stream.concat(lines.stream(),
                    s.getMapper(LossMapper.class).losses(from, to).stream().flatMap(loss -> loss.byLine(lines).stream())).toList();
        });
    }

    @Override
    public List<Ordered> ordered(YearMonth from, YearMonth to) {
        return sessions.read(s -> s.getMapper(PlacedMapper.class).ordered(from, to));
    }

    @Override
    public List<SoldLine> waiting(YearMonth from, YearMonth to) {
        return sessions.read(s -> s.getMapper(PlacedMapper.class).waiting(from, to)).stream().map(PlacedMapper.Waiting::line).toList();
    }

    /// Where something was written off the lines tell, because each loses its own part.
    @Override
    public Map<SalesRepId, Quantity> quantities(YearMonth month) {
        return sessions.readTogether(s -> s.getMapper(LossMapper.class).losses(month, month).isEmpty()
                ? s.getMapper(CommissionDetailsMapper.class).units(month).stream().collect(Collectors.toMap(
                        CommissionDetailsMapper.Units::rep, CommissionDetailsMapper.Units::quantity))
                : CommissionDetails.super.quantities(month));
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        return collected(BEGINNING, to);
    }

    @Override
    public List<Collected> collected(LocalDate from, LocalDate to) {
        return sessions.read(s -> s.getMapper(CommissionDetailsMapper.class).collected(from, to));
    }

    @Override
    public List<Buyer> buyers(YearMonth month) {
        return buying(month).in(month);
    }

    @Override
    public Buying buying(YearMonth last) {
        return sessions.readTogether(s -> BuyerBook.read(s.getMapper(CommissionDetailsMapper.class), last));
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
