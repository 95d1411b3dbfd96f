package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.lab.LabFacts.Sold;
import org.suanpan.core.tier.willingness.DebtPaper;

/// What was known on any day, reckoned document by document from a plain list of them: another way to the same figures, to hold the kept
/// ones against.
final class RememberedFacts implements TierFacts {

    private final List<CustomerFacts> customers;
    private final Map<CustomerId, List<Sold>> documents;

    /// `customers` say who there is and how they dealt with the shop; their figures are not looked at.
    RememberedFacts(List<CustomerFacts> customers, List<Sold> documents) {
        this.customers = List.copyOf(customers);
        this.documents = documents.stream().sorted(Comparator.comparing(Sold::day)).collect(Collectors.groupingBy(Sold::customer));
    }

    @Override
    public List<CustomerFacts> of(DateSpan year) {
        return customers.stream().map(c -> of(c, year)).toList();
    }

    @Override
    public List<CustomerFacts> of(DateSpan year, CustomerId customer) {
        return customers.stream().filter(c -> c.id().equals(customer)).map(c -> of(c, year)).toList();
    }

    @Override
    public List<DebtPaper> debts(DateSpan span, CustomerId customer) {
        throw new UnsupportedOperationException("a list of sales knows no debts");
    }

    /// Whole fen are added up: a few hundred thousand documents are looked at for two years.
    private CustomerFacts of(CustomerFacts who, DateSpan year) {
        List<LocalDate> days = new ArrayList<>();
        Set<String> orders = new HashSet<>();
        long sales = 0;
        long net = 0;
        long yearNet = 0;
        long costed = 0;
        long profit = 0;
        for (Sold sold : documents.getOrDefault(who.id(), List.of())) {
            if (sold.day().isAfter(year.to())) {
                break;
            }
            LocalDate gone = sold.gone();
            if (sold.sale() && (gone == null || gone.isAfter(year.to()))) {
                orders.add(sold.number());
                if (days.isEmpty() || !days.getLast().equals(sold.day())) {
                    days.add(sold.day());
                }
            }
            long own = sold.sales().plus(sold.returned()).fen();
            sales += sold.sales().fen();
            net += own;
            if (!sold.day().isBefore(year.from())) {
                yearNet += own;
                Money cost = sold.cost();
                costed += cost == null ? 0 : own;
                profit += cost == null ? 0 : own - cost.fen();
            }
        }
        return new CustomerFacts(who.id(), who.code(), who.name(), orders.size(), Money.ofFen(sales), Money.ofFen(net),
                new Year(Money.ofFen(yearNet), Money.ofFen(costed), Money.ofFen(profit)), days, who.conduct());
    }
}
