package org.suanpan.core.commission.next;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;

/// Everything known, and one order more.
record OneMore(CommissionFacts facts, CommissionDetails details, SalesRepId rep, YearMonth month, Money net, Money margin)
        implements CommissionFacts, CommissionDetails {

    /// A loss counts as nothing, as everywhere in gross profit.
    @Override
    public List<MonthFacts> of(Collection<YearMonth> months) {
        List<MonthFacts> all = new ArrayList<>(facts.of(months));
        if (months.contains(month)) {
            all.add(new MonthFacts(rep, month, net, margin.isNegative() ? Money.ZERO : margin, margin));
        }
        return all;
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return with(details.sold(from, to), from, to);
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return with(details.soldByCategory(from, to), from, to);
    }

    private List<Sold> with(List<Sold> known, YearMonth from, YearMonth to) {
        List<Sold> all = new ArrayList<>(known);
        if (!month.isBefore(from) && !month.isAfter(to)) {
            all.add(new Sold(rep, month, "N", "N", month.atEndOfMonth(), 0, "", net, margin));
        }
        return all;
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        List<Collected> all = new ArrayList<>(details.collected(to));
        LocalDate day = month.atEndOfMonth();
        if (!day.isAfter(to)) {
            all.add(new Collected(rep, null, 0, -1, day, day, day, net, net, net));
        }
        return all;
    }

    @Override
    public List<Buyer> buyers(YearMonth of) {
        return details.buyers(of);
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
