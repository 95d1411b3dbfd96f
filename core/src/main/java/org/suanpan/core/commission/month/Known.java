package org.suanpan.core.commission.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionDetails.Buying;
import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.CommissionFacts.MonthFacts;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.party.SalesRepId;

/// The facts of a run, each read once: sums by month always, single documents, customers and money where something asks for them. What lies in
/// the months that were prepared is read in one go and grouped here.
public final class Known {

    private static final Comparator<Sold> BY_SALE = Comparator.comparing(Sold::date).thenComparing(Sold::document)
            .thenComparing(Sold::category);
    private static final Comparator<Collected> BY_RECEIPT = Comparator.comparing(Collected::received)
            .thenComparingLong(Collected::sale).thenComparing(c -> c.amount().fen());

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final YearMonth last;
    private final SortedSet<YearMonth> prepared = new TreeSet<>();
    private final Map<YearMonth, List<MonthFacts>> sums = new HashMap<>();
    private final Papers<Sold> sold;
    private final Papers<SoldLine> lines;
    private final Papers<SoldLine> byCategory;
    private final Map<YearMonth, Map<SalesRepId, Quantity>> quantities = new HashMap<>();
    private final Map<YearMonth, Map<Long, Buyer>> buyers = new HashMap<>();
    private final Map<YearMonth, Map<Long, List<Sold>>> soldTo = new HashMap<>();
    private final Map<YearMonth, List<TierWeight>> tierWeights = new HashMap<>();
    private final Grouped<YearMonth> byMonth = new Grouped<>(c -> YearMonth.from(c.received()));
    private final Grouped<Long> bySale = new Grouped<>(Collected::sale);
    private final Grouped<Long> byCustomer = new Grouped<>(Collected::customer);
    private @Nullable List<Collected> collected;
    private @Nullable Buying buying;

    /// Nothing is asked about months after `last`.
    public Known(CommissionFacts facts, CommissionDetails details, YearMonth last) {
        this.facts = facts;
        this.details = details;
        this.last = last;
        this.sold = new Papers<>(details::sold, Sold::origin, Sold::rep, BY_SALE);
        this.byCategory = new Papers<>((from, to) -> details.soldByCategory(from, to).stream().map(SoldLine::of).toList(), SoldLine::origin,
                SoldLine::rep, null);
        this.lines = new Papers<>(details::lines, SoldLine::origin, SoldLine::rep, null);
    }

    /// Reads the sums of these months at once.
    public void prepare(Set<YearMonth> months) {
        prepared.addAll(months);
        months.forEach(month -> sums.put(month, List.of()));
        sums.putAll(facts.of(months).stream().collect(Collectors.groupingBy(MonthFacts::origin)));
    }

    List<MonthFacts> sums(YearMonth month) {
        return sums.computeIfAbsent(month, one -> facts.of(List.of(one)));
    }

    /// Documents of one month, for whoever needs no other.
    public List<Sold> sold(YearMonth month) {
        return sold.alone(month);
    }

    /// Documents of a person.
    List<Sold> soldBy(SalesRepId rep, YearMonth month) {
        return sold.by(rep, month);
    }

    List<Sold> soldTo(long customer, YearMonth month) {
        return soldTo.computeIfAbsent(month, one -> sold.of(one).stream().collect(Collectors.groupingBy(Sold::customer)))
                .getOrDefault(customer, List.of());
    }

    /// In no certain order: only sums are made of them.
    List<SoldLine> lines(YearMonth month) {
        return lines.of(month);
    }

    /// The same with products put together: far fewer, where only their categories are asked for.
    List<SoldLine> categoriesBy(SalesRepId rep, YearMonth month) {
        return byCategory.by(rep, month);
    }

    List<SoldLine> linesBy(SalesRepId rep, YearMonth month) {
        return lines.by(rep, month);
    }

    Map<SalesRepId, Quantity> quantities(YearMonth month) {
        return quantities.computeIfAbsent(month, details::quantities);
    }

    Map<Long, Buyer> buyers(YearMonth month) {
        return buyers.computeIfAbsent(month, one -> {
            Buying read = buying == null ? details.buying(last) : buying;
            buying = read;
            return read.in(one).stream().collect(Collectors.toMap(Buyer::customer, Function.identity()));
        });
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

    /// Money of a month; reads no other where nobody has asked for all of it.
    public List<Collected> collectedIn(YearMonth month) {
        return collected != null ? collected(month)
                : details.collected(month.atDay(1), month.atEndOfMonth()).stream().sorted(BY_RECEIPT).toList();
    }

    List<Collected> collected(YearMonth month) {
        return byMonth.grouped(this).getOrDefault(month, List.of());
    }

    Map<Long, List<Collected>> collectedBySale() {
        return bySale.grouped(this);
    }

    List<Collected> collectedOf(long customer) {
        return byCustomer.grouped(this).getOrDefault(customer, List.of());
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

    /// What was sold by month, and within a month by person.
    private final class Papers<T> {

        private final BiFunction<YearMonth, YearMonth, List<T>> read;
        private final Function<T, YearMonth> origin;
        private final Function<T, SalesRepId> rep;
        private final @Nullable Comparator<T> order;
        private final Map<YearMonth, List<T>> months = new HashMap<>();
        private final Map<YearMonth, Map<SalesRepId, List<T>>> people = new HashMap<>();

        Papers(BiFunction<YearMonth, YearMonth, List<T>> read, Function<T, YearMonth> origin, Function<T, SalesRepId> rep, @Nullable Comparator<T> order) {
            this.read = read;
            this.origin = origin;
            this.rep = rep;
            this.order = order;
        }

        List<T> alone(YearMonth month) {
            return months.computeIfAbsent(month, one -> sorted(read.apply(one, one)));
        }

        List<T> of(YearMonth month) {
            List<T> known = months.get(month);
            if (known != null) {
                return known;
            }
            if (prepared.contains(month)) {
                Map<YearMonth, List<T>> all = read.apply(prepared.first(), prepared.last()).stream().collect(Collectors.groupingBy(origin));
                prepared.forEach(one -> months.computeIfAbsent(one, unread -> sorted(all.getOrDefault(unread, List.of()))));
            }
            return alone(month);
        }

        List<T> by(SalesRepId person, YearMonth month) {
            return people.computeIfAbsent(month, one -> of(one).stream().collect(Collectors.groupingBy(rep))).getOrDefault(person, List.of());
        }

        private List<T> sorted(List<T> sold) {
            return order == null ? sold : sold.stream().sorted(order).toList();
        }
    }
}
