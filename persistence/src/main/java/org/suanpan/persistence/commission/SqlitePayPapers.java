package org.suanpan.persistence.commission;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.OpenSale;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Sessions;

record SqlitePayPapers(Sessions sessions) implements PayPapers {

    @Override
    public List<PayPaper> sold(SalesRepId rep, YearMonth origin) {
        return sessions.readTogether(s -> Stream.concat(s.getMapper(PayMapper.class).sold(rep, origin).stream(),
                s.getMapper(LossMapper.class).losses(origin, origin).stream().filter(loss -> loss.rep().equals(rep)).map(Loss::pay))
                .sorted(Comparator.comparing(PayPaper::date)).toList());
    }

    /// In the order of [#sold]: by day, write-offs after what was sold that day.
    @Override
    public List<Quantity> quantities(SalesRepId rep, YearMonth origin) {
        return sessions.readTogether(s -> {
            List<SoldLine> lines = s.getMapper(CommissionDetailsMapper.class).lines(origin, origin);
            return Stream.concat(s.getMapper(PayMapper.class).quantities(rep, origin).stream(),
                    s.getMapper(LossMapper.class).losses(origin, origin).stream().filter(loss -> loss.rep().equals(rep))
                            .map(loss -> new PayMapper.Counted(loss.writtenOff(), loss.byLine(lines).stream().map(SoldLine::quantity)
                                    .reduce(Quantity.ZERO, Quantity::plus))))
                    .sorted(Comparator.comparing(PayMapper.Counted::date)).map(PayMapper.Counted::quantity).toList();
        });
    }

    @Override
    public List<PayPaper> collected(SalesRepId rep, YearMonth month) {
        return sessions.read(s -> s.getMapper(PayMapper.class).collected(rep, month));
    }

    @Override
    public List<OpenSale> open(SalesRepId rep) {
        return sessions.read(s -> s.getMapper(PayMapper.class).open(rep));
    }
}
