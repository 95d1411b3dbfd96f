package org.suanpan.core.commission.timing;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.sheet.OpenSale;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;

/// The papers behind [ByOrderDay]: those that count in the month, whenever they were written, and the orders of which something waits.
record MovedPapers(PayPapers papers, ByOrderDay moved, OrderMonths months) implements PayPapers {

    @Override
    public List<PayPaper> sold(SalesRepId rep, YearMonth origin) {
        return placed(rep, origin).stream().map(Placed::paper).toList();
    }

    @Override
    public List<Quantity> quantities(SalesRepId rep, YearMonth origin) {
        return placed(rep, origin).stream().map(Placed::quantity).toList();
    }

    private List<Placed> placed(SalesRepId rep, YearMonth origin) {
        Stream<Placed> counting = papers.since(rep, origin).stream().filter(one -> moved.month(one.order(), one.origin()).equals(origin));
        Stream<Placed> waiting = months.isByOrder(origin) ? papers.waiting(rep, origin).stream() : Stream.of();
        return Stream.concat(waiting, counting).sorted(Comparator.comparing(one -> one.paper().date())).toList();
    }

    @Override
    public List<PayPaper> collected(SalesRepId rep, YearMonth month) {
        return papers.collected(rep, month);
    }

    @Override
    public List<OpenSale> open(SalesRepId rep) {
        return papers.open(rep);
    }
}
