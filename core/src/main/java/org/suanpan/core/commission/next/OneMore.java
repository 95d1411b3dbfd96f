package org.suanpan.core.commission.next;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;

/// Everything known, and one sale more.
record OneMore(CommissionFacts facts, CommissionDetails details, SalesRepId rep, YearMonth month, Coming sale)
        implements CommissionFacts, CommissionDetails {

    /// A loss counts as nothing, as everywhere in gross profit.
    @Override
    public List<MonthFacts> of(Collection<YearMonth> months) {
        List<MonthFacts> all = new ArrayList<>(facts.of(months));
        if (months.contains(month)) {
            Money margin = sale.margin();
            all.add(new MonthFacts(rep, month, sale.net(), margin.isNegative() ? Money.ZERO : margin, margin));
        }
        return all;
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return with(details.sold(from, to), from, to, List.of(new Coming.Part("", sale.net(), sale.margin())));
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return with(details.soldByCategory(from, to), from, to, sale.parts());
    }

    /// Its products are not told apart and have no quantity.
    @Override
    public List<SoldLine> lines(YearMonth from, YearMonth to) {
        List<SoldLine> all = new ArrayList<>(details.lines(from, to));
        with(List.of(), from, to, sale.parts()).forEach(more -> all.add(SoldLine.of(more)));
        return all;
    }

    private List<Sold> with(List<Sold> known, YearMonth from, YearMonth to, List<Coming.Part> parts) {
        List<Sold> all = new ArrayList<>(known);
        if (!month.isBefore(from) && !month.isAfter(to)) {
            parts.forEach(part -> all.add(new Sold(rep, month, "N", "N", sale.date(), customer(), part.category(), part.net(), part.margin())));
        }
        return all;
    }

    private long customer() {
        return sale.customer() == null ? 0 : sale.customer().value();
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        return with(details.collected(to), to);
    }

    @Override
    public List<Collected> collected(LocalDate from, LocalDate to) {
        List<Collected> known = details.collected(from, to);
        return sale.date().isBefore(from) ? known : with(known, to);
    }

    private List<Collected> with(List<Collected> known, LocalDate to) {
        List<Collected> all = new ArrayList<>(known);
        if (!sale.paid().isZero() && !sale.date().isAfter(to)) {
            all.add(new Collected(rep, null, customer(), -1, sale.date(), sale.date(), sale.due(), sale.paid(), sale.invoice(), sale.net()));
        }
        return all;
    }

    /// The customer has bought once more, and owes what does not come with the sale.
    @Override
    public List<Buyer> buyers(YearMonth of) {
        return bought(details.buyers(of), of);
    }

    @Override
    public Buying buying(YearMonth last) {
        Buying known = details.buying(last);
        return of -> bought(known.in(of), of);
    }

    private List<Buyer> bought(List<Buyer> known, YearMonth of) {
        if (sale.customer() == null || !of.equals(month)) {
            return known;
        }
        List<Buyer> all = new ArrayList<>(known.stream().filter(buyer -> buyer.customer() != customer()).toList());
        all.add(known.stream().filter(buyer -> buyer.customer() == customer()).findFirst().map(this::again).orElseGet(() ->
                new Buyer(customer(), "", null, sale.date(), null, sale.date(), 1, due(null))));
        return all;
    }

    private Buyer again(Buyer buyer) {
        LocalDate in = buyer.firstIn() == null || sale.date().isBefore(buyer.firstIn()) ? sale.date() : buyer.firstIn();
        LocalDate first = sale.date().isBefore(buyer.first()) ? sale.date() : buyer.first();
        return new Buyer(buyer.customer(), buyer.code(), buyer.tier(), first, buyer.lastBefore(), in, buyer.ordersIn() + 1, due(buyer.oldestDue()));
    }

    private @Nullable LocalDate due(@Nullable LocalDate oldest) {
        boolean owes = sale.paid().compareTo(sale.invoice()) < 0 && !sale.due().isAfter(month.atEndOfMonth());
        return !owes || oldest != null && oldest.isBefore(sale.due()) ? oldest : sale.due();
    }

    @Override
    public List<TierWeight> tierWeights(LocalDate day) {
        return details.tierWeights(day);
    }

    @Override
    public PayPapers papers() {
        return details.papers();
    }
}
