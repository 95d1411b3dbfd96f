package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;

record CustomerTotalsRow(CustomerId id, String code, String name, long orders, Money sales, Money net, Money yearNet,
        Money yearCosted, Money yearProfit) {

    TierFacts.CustomerFacts with(List<LocalDate> orderDays) {
        return new TierFacts.CustomerFacts(id, code, name, orders, sales, net,
                new TierFacts.Year(yearNet, yearCosted, yearProfit), orderDays);
    }
}
