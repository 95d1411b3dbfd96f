package org.suanpan.core.tier.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;
import org.suanpan.core.tier.lab.LabFacts.Sold;

/// What was known on any day, from documents read once: for many days much quicker than asking the file for each.
public final class RememberedFacts implements TierFacts {

    private final List<CustomerFacts> customers;
    private final Map<CustomerId, List<Sold>> documents;

    /// `customers` say who there is; their figures are not looked at.
    public RememberedFacts(List<CustomerFacts> customers, List<Sold> documents) {
        this.customers = List.copyOf(customers);
        this.documents = documents.stream().collect(Collectors.groupingBy(Sold::customer));
    }

    @Override
    public List<CustomerFacts> of(DateSpan year) {
        return customers.stream().map(c -> of(c, year)).toList();
    }

    @Override
    public List<CustomerFacts> of(DateSpan year, CustomerId customer) {
        return customers.stream().filter(c -> c.id().equals(customer)).map(c -> of(c, year)).toList();
    }

    private CustomerFacts of(CustomerFacts who, DateSpan year) {
        Set<String> orders = new HashSet<>();
        Set<LocalDate> days = new TreeSet<>();
        Money sales = Money.ZERO;
        Money net = Money.ZERO;
        Money yearNet = Money.ZERO;
        Money costed = Money.ZERO;
        Money profit = Money.ZERO;
        for (Sold sold : documents.getOrDefault(who.id(), List.of())) {
            if (sold.day().isAfter(year.to())) {
                continue;
            }
            if (sold.sale()) {
                orders.add(sold.number());
                days.add(sold.day());
            }
            sales = sales.plus(sold.sales());
            net = net.plus(sold.net());
            if (!sold.day().isBefore(year.from())) {
                yearNet = yearNet.plus(sold.net());
                Money cost = sold.cost();
                costed = cost == null ? costed : costed.plus(sold.net());
                profit = cost == null ? profit : profit.plus(sold.net().minus(cost));
            }
        }
        return new CustomerFacts(who.id(), who.code(), who.name(), orders.size(), sales, net, new Year(yearNet, costed, profit),
                new ArrayList<>(days));
    }

    /// Net sales of a customer within a span.
    Money net(CustomerId customer, DateSpan span) {
        return documents.getOrDefault(customer, List.of()).stream()
                .filter(sold -> !sold.day().isBefore(span.from()) && !sold.day().isAfter(span.to()))
                .map(Sold::net).reduce(Money.ZERO, Money::plus);
    }
}
