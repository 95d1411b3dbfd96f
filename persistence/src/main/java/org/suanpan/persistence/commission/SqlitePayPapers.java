package org.suanpan.persistence.commission;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.OpenSale;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.persistence.db.Sessions;

record SqlitePayPapers(Sessions sessions) implements PayPapers {

    private static final YearMonth EVER = YearMonth.of(9999, 12);

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
    public List<Placed> since(SalesRepId rep, YearMonth origin) {
        return sessions.readTogether(s -> {
            List<Loss> losses = s.getMapper(LossMapper.class).losses(origin, EVER).stream().filter(loss -> loss.rep().equals(rep)).toList();
            List<SoldLine> lines = losses.isEmpty() ? List.of() : s.getMapper(CommissionDetailsMapper.class).lines(origin, EVER);
            return Stream.concat(s.getMapper(PlacedMapper.class).papers(rep, origin).stream().map(PlacedMapper.Paper::placed),
                    losses.stream().map(loss -> loss.placed(lines))).toList();
        });
    }

    @Override
    public List<Placed> waiting(SalesRepId rep, YearMonth month) {
        Map<String, Placed> orders = new LinkedHashMap<>();
        sessions.read(s -> s.getMapper(PlacedMapper.class).waiting(month, month)).stream().filter(line -> line.rep().equals(rep))
                .forEach(line -> orders.merge("B" + line.id(), line.placed(), SqlitePayPapers::together));
        return List.copyOf(orders.values());
    }

    private static Placed together(Placed a, Placed b) {
        PayPaper paper = a.paper();
        return new Placed(a.order(), a.origin(), new PayPaper(paper.kind(), paper.paper(), paper.number(), paper.date(), paper.customer(),
                paper.base().plus(b.paper().base()), paper.margin(), paper.share(), paper.buyer(), paper.due()), a.quantity().plus(b.quantity()));
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
