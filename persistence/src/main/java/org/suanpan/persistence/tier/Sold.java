package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts;

/// What a customer and those merged into him bought, added up.
final class Sold {

    private static final int DAY = "2026-03-01".length();

    private final List<String> days = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private long sales;
    private long net;
    private long yearNet;
    private long yearCosted;
    private long yearProfit;

    void add(SoldRow row) {
        sales += row.sales();
        net += row.net();
        yearNet += row.yearNet();
        yearCosted += row.yearCosted();
        yearProfit += row.yearProfit();
        String sold = row.sold();
        if (sold != null) {
            for (int from = 0; from < sold.length();) {
                int to = sold.indexOf(SoldRow.BETWEEN, from);
                int end = to < 0 ? sold.length() : to;
                days.add(sold.substring(from, from + DAY));
                numbers.add(sold.substring(from + DAY, end));
                from = end + 1;
            }
        }
    }

    TierFacts.CustomerFacts of(CustomerId id, String code, String name) {
        return new TierFacts.CustomerFacts(id, code, name, distinct(), Money.ofFen(sales), Money.ofFen(net),
                new TierFacts.Year(Money.ofFen(yearNet), Money.ofFen(yearCosted), Money.ofFen(yearProfit)), orderDays());
    }

    private long distinct() {
        Set<String> seen = HashSet.newHashSet(numbers.size());
        seen.addAll(numbers);
        return seen.size();
    }

    /// Oldest first. They come in their order but where two origins or merged customers follow each other.
    private List<LocalDate> orderDays() {
        days.sort(null);
        List<LocalDate> distinct = new ArrayList<>(days.size());
        String last = "";
        for (String day : days) {
            if (!day.equals(last)) {
                distinct.add(day(day));
                last = day;
            }
        }
        return distinct;
    }

    private static LocalDate day(String text) {
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, DAY, 10));
    }
}
