package org.suanpan.core.insight.churn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;

/// Who ordered on which days, each day once, the oldest first. The order in which the rows came has no meaning.
public record OrderLog(SortedMap<String, List<LocalDate>> customers) {

    /// So few days between the last order and the end of its month, and the log was kept until that end.
    private static final int QUIET_DAYS = 3;

    public OrderLog {
        customers = Collections.unmodifiableSortedMap(new TreeMap<>(customers));
    }

    /// Takes rows one by one. A day whose goods all came back is no order: it has a negative amount, and its sum is not
    /// above zero.
    public static final class Rows {

        private final Map<String, SortedMap<LocalDate, Day>> days = new TreeMap<>();

        private record Day(Money sum, boolean isReturned) {

            Day with(Day other) {
                return new Day(sum.plus(other.sum), isReturned || other.isReturned);
            }

            boolean isOrder() {
                return !isReturned || sum.isPositive();
            }
        }

        /// `amount` null: the log says nothing about amounts.
        public void add(String customer, LocalDate day, @Nullable Money amount) {
            Day one = new Day(amount == null ? Money.ZERO : amount, amount != null && amount.isNegative());
            days.computeIfAbsent(customer, _ -> new TreeMap<>()).merge(day, one, Day::with);
        }

        public OrderLog log() {
            SortedMap<String, List<LocalDate>> orders = new TreeMap<>();
            days.forEach((customer, byDay) -> {
                List<LocalDate> kept = byDay.entrySet().stream().filter(e -> e.getValue().isOrder()).map(Map.Entry::getKey)
                        .toList();
                if (!kept.isEmpty()) {
                    orders.put(customer, kept);
                }
            });
            return new OrderLog(orders);
        }
    }

    public boolean isEmpty() {
        return customers.isEmpty();
    }

    /// The day of the first order; call only where there are orders.
    public LocalDate first() {
        return customers.values().stream().map(List::getFirst).min(LocalDate::compareTo).orElseThrow();
    }

    /// Until when somebody looked: the day of the last order, or the end of its month when that is at most three days
    /// later.
    public LocalDate until() {
        LocalDate last = customers.values().stream().map(List::getLast).max(LocalDate::compareTo).orElseThrow();
        LocalDate end = YearMonth.from(last).atEndOfMonth();
        return last.plusDays(QUIET_DAYS).isBefore(end) ? last : end;
    }
}
