package org.suanpan.persistence.party;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;

/// A row of the customer list as it is read: tags stand one a line.
record CustomerItemRow(CustomerId id, String code, String name, String phone, String region, String rep, String tier,
        String lifecycle, @Nullable LocalDate lastSale, long documents, Money netSales, Money balance, Money overdue, String tags) {

    CustomerListItem item() {
        return new CustomerListItem(id, code, name, phone, region, rep, tier, lifecycle, lastSale, documents, netSales, balance,
                overdue, tags(tags));
    }

    static List<String> tags(String lines) {
        return Stream.of(lines.split("\n")).filter(tag -> !tag.isEmpty()).distinct().sorted().toList();
    }
}
