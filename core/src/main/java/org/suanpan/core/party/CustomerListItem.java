package org.suanpan.core.party;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// One row of the customer list. `tier` and `lifecycle` are empty before the first review; `netSales` is over all time,
/// `balance` is what the customer owes now, `overdue` what of it is past its day; `tags` in order.
public record CustomerListItem(CustomerId id, String code, String name, String phone, String region, String rep,
        String tier, String lifecycle, @Nullable LocalDate lastSale, long documents, Money netSales, Money balance,
        Money overdue, List<String> tags) {

    public CustomerListItem {
        tags = List.copyOf(tags);
    }
}
