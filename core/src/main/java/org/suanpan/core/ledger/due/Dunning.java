package org.suanpan.core.ledger.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.PaymentPromise;

/// What one customer has to pay when, seen from a day; `promise` = when he said he would, null = he said nothing.
public record Dunning(Holder holder, LocalDate asOf, List<Due> documents, @Nullable PaymentPromise promise) {

    /// Longest overdue first, then the most overdue, ties by code.
    public static final Comparator<Dunning> WORST = Comparator.comparingLong(Dunning::daysOverdue).reversed()
            .thenComparing(row -> row.of(When.OVERDUE), Comparator.reverseOrder()).thenComparing(row -> row.holder().code());

    public Dunning {
        documents = List.copyOf(documents);
    }

    /// What one salesperson's customers have to pay when; `rep` "" = nobody's.
    public record RepDue(String rep, long customers, Map<When, Money> sums) {

        public Money of(When when) {
            return sums.getOrDefault(when, Money.ZERO);
        }
    }

    public static List<Dunning> of(List<Due> due, Map<CustomerId, PaymentPromise> promises, LocalDate asOf) {
        Map<CustomerId, List<Due>> byCustomer = new LinkedHashMap<>();
        due.forEach(row -> byCustomer.computeIfAbsent(Objects.requireNonNull(row.holder().partner().customer()), _ -> new ArrayList<>()).add(row));
        return byCustomer.entrySet().stream().map(entry -> new Dunning(entry.getValue().getFirst().holder(), asOf, entry.getValue(),
                promises.get(entry.getKey()))).sorted(WORST).toList();
    }

    /// Most overdue first, ties by name.
    public static List<RepDue> byRep(List<Dunning> all) {
        Map<String, List<Dunning>> byRep = new LinkedHashMap<>();
        all.forEach(row -> byRep.computeIfAbsent(row.holder().rep(), _ -> new ArrayList<>()).add(row));
        return byRep.entrySet().stream().map(entry -> {
            Map<When, Money> sums = new EnumMap<>(When.class);
            for (When when : When.values()) {
                sums.put(when, entry.getValue().stream().map(row -> row.of(when)).reduce(Money.ZERO, Money::plus));
            }
            return new RepDue(entry.getKey(), entry.getValue().size(), Map.copyOf(sums));
        }).sorted(Comparator.comparing((RepDue row) -> row.of(When.OVERDUE)).reversed().thenComparing(RepDue::rep)).toList();
    }

    public Money of(When when) {
        return documents.stream().filter(row -> When.of(row.due(), asOf) == when).map(Due::open).reduce(Money.ZERO, Money::plus);
    }

    public Money all() {
        return documents.stream().map(Due::open).reduce(Money.ZERO, Money::plus);
    }

    /// Of the oldest document that is open; 0 = none is overdue.
    public long daysOverdue() {
        return documents.stream().mapToLong(row -> ChronoUnit.DAYS.between(row.due(), asOf)).filter(days -> days > 0).max().orElse(0);
    }

    /// The day he named has passed and something is still overdue.
    public boolean isPromiseBroken() {
        return promise != null && promise.day().isBefore(asOf) && of(When.OVERDUE).isPositive();
    }
}
