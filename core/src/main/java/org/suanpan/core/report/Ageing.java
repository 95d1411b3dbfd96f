package org.suanpan.core.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.Money;

/// Sorts what is open of customers' documents by days past due (R16). What has settled nothing stands apart.
final class Ageing {

    /// Last day of each age group, in days past due; the groups are not due, 1–30, 31–60, 61–90, 91–180, older.
    private static final int[] LAST_DAYS = {0, 30, 60, 90, 180};

    private Ageing() {}

    /// Customers with open documents or credits, largest balance first, ties by code.
    static List<Receivable> of(List<OpenItem> items, LocalDate asOf) {
        Map<String, List<OpenItem>> byCustomer = new LinkedHashMap<>();
        items.forEach(item -> byCustomer.computeIfAbsent(item.code(), _ -> new ArrayList<>()).add(item));
        return byCustomer.values().stream()
                .map(own -> aged(own, asOf))
                .filter(r -> !r.open().isZero() || !r.unallocated().isZero())
                .sorted(Comparator.comparing(Receivable::balance).reversed().thenComparing(Receivable::code))
                .toList();
    }

    private static Receivable aged(List<OpenItem> items, LocalDate asOf) {
        Money unallocated = Money.ZERO;
        long[] fen = new long[LAST_DAYS.length + 1];
        for (OpenItem item : items) {
            if (item.amount().isNegative()) {
                unallocated = unallocated.plus(item.amount());
            } else {
                fen[group(item.due(), asOf)] += item.amount().fen();
            }
        }
        OpenItem any = items.getFirst();
        return new Receivable(any.code(), any.name(), any.rep(), any.phone(), Money.ofFen(fen[0]), Money.ofFen(fen[1]),
                Money.ofFen(fen[2]), Money.ofFen(fen[3]), Money.ofFen(fen[4]), Money.ofFen(fen[5]), unallocated);
    }

    private static int group(LocalDate due, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(due, asOf);
        int group = 0;
        while (group < LAST_DAYS.length && days > LAST_DAYS[group]) {
            group++;
        }
        return group;
    }
}
