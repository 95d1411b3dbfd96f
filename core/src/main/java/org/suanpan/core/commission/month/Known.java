package org.suanpan.core.commission.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionFacts.MonthFacts;

/// The facts of a run, each read once.
public final class Known {

    private static final Comparator<Sold> BY_SALE = Comparator.comparing(Sold::date).thenComparing(Sold::document)
            .thenComparing(Sold::category);
    private static final Comparator<Collected> BY_RECEIPT = Comparator.comparing(Collected::received)
            .thenComparingLong(Collected::sale).thenComparing(c -> c.amount().fen());

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final YearMonth last;
    private final Map<YearMonth, List<MonthFacts>> sums = new HashMap<>();
    private final Map<YearMonth, List<Sold>> sold = new HashMap<>();
    private final Map<YearMonth, List<Sold>> byCategory = new HashMap<>();
    private final Map<YearMonth, Map<Long, Buyer>> buyers = new HashMap<>();
    private final Map<YearMonth, List<TierWeight>> tierWeights = new HashMap<>();
    private final Map<YearMonth, Map<Long, List<Sold>>> soldTo = new HashMap<>();
    private final Grouped<YearMonth> byMonth = new Grouped<>(c -> YearMonth.from(c.received()));
    private final Grouped<Long> bySale = new Grouped<>(Collected::sale);
    private final Grouped<Long> byCustomer = new Grouped<>(Collected::customer);
    private @Nullable List<Collected> collected;

    /// Nothing is asked about months after `last`.
    public Known(CommissionFacts facts, CommissionDetails details, YearMonth last) {
        this.facts = facts;
        this.details = details;
        this.last = last;
    }

    /// Reads the sums of these months at once.
    public void prepare(Set<YearMonth> months) {
        months.forEach(month -> sums.put(month, List.of()));
        sums.putAll(facts.of(months).stream().collect(Collectors.groupingBy(MonthFacts::origin)));
    }

    List<MonthFacts> sums(YearMonth month) {
        return sums.computeIfAbsent(month, one -> facts.of(List.of(one)));
    }

    public List<Sold> sold(YearMonth month) {
        return sold.computeIfAbsent(month, one -> details.sold(one, one).stream().sorted(BY_SALE).toList());
    }

    List<Sold> soldByCategory(YearMonth month) {
        return byCategory.computeIfAbsent(month, one -> details.soldByCategory(one, one).stream().sorted(BY_SALE).toList());
    }

    Map<Long, Buyer> buyers(YearMonth month) {
        return buyers.computeIfAbsent(month, one -> details.buyers(one).stream()
                .collect(Collectors.toMap(Buyer::customer, Function.identity())));
    }

    List<TierWeight> tierWeights(YearMonth month) {
        return tierWeights.computeIfAbsent(month, one -> details.tierWeights(one.atEndOfMonth()));
    }

    /// All money, the oldest first.
    List<Collected> collected() {
        List<Collected> all = collected == null
                ? details.collected(last.atEndOfMonth()).stream().sorted(BY_RECEIPT).toList() : collected;
        collected = all;
        return all;
    }

    /// Money of a month.
    public List<Collected> collected(YearMonth month) {
        return byMonth.grouped(this).getOrDefault(month, List.of());
    }

    Map<Long, List<Collected>> collectedBySale() {
        return bySale.grouped(this);
    }

    List<Collected> collectedOf(long customer) {
        return byCustomer.grouped(this).getOrDefault(customer, List.of());
    }

    List<Sold> soldTo(long customer, YearMonth month) {
        return soldTo.computeIfAbsent(month, one -> sold(one).stream().collect(Collectors.groupingBy(Sold::customer)))
                .getOrDefault(customer, List.of());
    }

    /// All money by something of it, grouped once.
    private static final class Grouped<K> {

        private final Function<Collected, K> key;
        private @Nullable Map<K, List<Collected>> grouped;

        Grouped(Function<Collected, K> key) {
            this.key = key;
        }

        Map<K, List<Collected>> grouped(Known known) {
            Map<K, List<Collected>> all = grouped == null
                    ? known.collected().stream().collect(Collectors.groupingBy(key)) : grouped;
            grouped = all;
            return all;
        }
    }
}
