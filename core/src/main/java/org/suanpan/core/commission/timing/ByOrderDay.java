package org.suanpan.core.commission.timing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRepId;

/// Facts in which an order counts when it was placed, in the months whose plan says so: whatever was delivered, returned or written off of it
/// moves to its day, and what waits is added, at its price and without margin until it leaves. Everything else stays where it is, so that
/// every order counts once.
final class ByOrderDay implements CommissionFacts, CommissionDetails {

    private static final YearMonth EVER = YearMonth.of(9999, 12);

    private record Whole(SalesRepId rep, YearMonth origin, String order) {}

    private record Person(SalesRepId rep, YearMonth origin) {}

    private record Document(SalesRepId rep, String document, String category) {}

    private final CommissionFacts facts;
    private final CommissionDetails details;
    private final OrderMonths months;
    private final YearMonth first;
    private final Rows<Sold> sold;
    private final Rows<Sold> byCategory;
    private final Rows<SoldLine> lines;
    private @Nullable Map<String, LocalDate> placed;
    private @Nullable List<SoldLine> waiting;

    ByOrderDay(CommissionFacts facts, CommissionDetails details, OrderMonths months, YearMonth first) {
        this.facts = facts;
        this.details = details;
        this.months = months;
        this.first = first;
        this.sold = new Rows<>(details::sold, Sold::origin, this::moved);
        this.byCategory = new Rows<>(details::soldByCategory, Sold::origin, this::moved);
        this.lines = new Rows<>(details::lines, SoldLine::origin, this::moved);
    }

    /// Months before the first that counts by orders have nothing to give and nothing to get.
    @Override
    public List<MonthFacts> of(Collection<YearMonth> asked) {
        if (asked.isEmpty() || Collections.max(asked).isBefore(first)) {
            return facts.of(asked);
        }
        Map<Whole, Money[]> wholes = new LinkedHashMap<>();
        for (Sold row : sold(Collections.min(asked), Collections.max(asked))) {
            if (asked.contains(row.origin())) {
                Money[] sums = wholes.computeIfAbsent(new Whole(row.rep(), row.origin(), row.order()), _ -> new Money[] {Money.ZERO, Money.ZERO});
                sums[0] = sums[0].plus(row.revenue());
                sums[1] = sums[1].plus(row.margin());
            }
        }
        Map<Person, MonthFacts> people = new LinkedHashMap<>();
        wholes.forEach((whole, sums) -> people.merge(new Person(whole.rep, whole.origin),
                new MonthFacts(whole.rep, whole.origin, sums[0], profit(sums[0], sums[1]), sums[1]), ByOrderDay::together));
        return List.copyOf(people.values());
    }

    /// An order's loss counts as nothing, and neither does what a return mirrors of one.
    private static Money profit(Money base, Money margin) {
        boolean loss = !base.isNegative() && margin.isNegative() || base.isNegative() && margin.isPositive();
        return loss ? Money.ZERO : margin;
    }

    private static MonthFacts together(MonthFacts a, MonthFacts b) {
        return new MonthFacts(a.rep(), a.origin(), a.revenue().plus(b.revenue()), a.profit().plus(b.profit()), a.margin().plus(b.margin()));
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return to.isBefore(first) ? details.sold(from, to) : with(sold.between(from, to), waiting(from, to), _ -> "");
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return to.isBefore(first) ? details.soldByCategory(from, to) : with(byCategory.between(from, to), waiting(from, to), SoldLine::category);
    }

    private static List<Sold> with(List<Sold> rows, List<SoldLine> waiting, Function<SoldLine, String> category) {
        Map<Document, Sold> more = new LinkedHashMap<>();
        waiting.forEach(line -> more.merge(new Document(line.rep(), line.document(), category.apply(line)), new Sold(line.rep(), line.origin(),
                line.document(), line.order(), line.date(), line.customer(), category.apply(line), line.revenue(), line.margin()),
                (a, b) -> new Sold(a.rep(), a.origin(), a.document(), a.order(), a.date(), a.customer(), a.category(),
                        a.revenue().plus(b.revenue()), a.margin().plus(b.margin()))));
        return Stream.concat(rows.stream(), more.values().stream()).toList();
    }

    @Override
    public List<SoldLine> lines(YearMonth from, YearMonth to) {
        return to.isBefore(first) ? details.lines(from, to) : Stream.concat(lines.between(from, to).stream(), waiting(from, to).stream()).toList();
    }

    /// Only those of months that count by orders.
    @Override
    public List<SoldLine> waiting(YearMonth from, YearMonth to) {
        List<SoldLine> all = waiting == null
                ? details.waiting(first, EVER).stream().filter(line -> months.isByOrder(line.origin())).toList() : waiting;
        waiting = all;
        return all.stream().filter(line -> !line.origin().isBefore(from) && !line.origin().isAfter(to)).toList();
    }

    @Override
    public List<Ordered> ordered(YearMonth from, YearMonth to) {
        return details.ordered(from, to);
    }

    private Sold moved(Sold row) {
        LocalDate day = day(row.order(), row.origin());
        return day == null ? row : new Sold(row.rep(), YearMonth.from(day), row.document(), row.order(), day, row.customer(), row.category(),
                row.revenue(), row.margin());
    }

    private SoldLine moved(SoldLine row) {
        LocalDate day = day(row.order(), row.origin());
        return day == null ? row : new SoldLine(row.rep(), YearMonth.from(day), row.document(), row.order(), day, row.customer(),
                row.customerCode(), row.product(), row.category(), row.quantity(), row.revenue(), row.margin());
    }

    /// The month a row of an order counts in.
    YearMonth month(String order, YearMonth origin) {
        LocalDate day = day(order, origin);
        return day == null ? origin : YearMonth.from(day);
    }

    /// The day an order was placed that counts then, null where a row stays: what left before its order was written stays as well.
    private @Nullable LocalDate day(String order, YearMonth origin) {
        Map<String, LocalDate> known = placed == null ? placed() : placed;
        placed = known;
        LocalDate day = known.get(order);
        return day == null || YearMonth.from(day).isAfter(origin) ? null : day;
    }

    private Map<String, LocalDate> placed() {
        Map<String, LocalDate> found = new HashMap<>();
        details.ordered(first, EVER).stream().filter(one -> months.isByOrder(YearMonth.from(one.date())))
                .forEach(one -> found.put("D" + one.id(), one.date()));
        return found;
    }

    @Override
    public List<Collected> collected(LocalDate to) {
        return details.collected(to);
    }

    @Override
    public List<Collected> collected(LocalDate from, LocalDate to) {
        return details.collected(from, to);
    }

    @Override
    public List<Buyer> buyers(YearMonth month) {
        return details.buyers(month);
    }

    @Override
    public Buying buying(YearMonth last) {
        return details.buying(last);
    }

    @Override
    public List<TierWeight> tierWeights(LocalDate day) {
        return details.tierWeights(day);
    }

    @Override
    public PayPapers papers() {
        return new MovedPapers(details.papers(), this, months);
    }

    /// Rows from a month on, each in the month it counts in. They are read to the end of time, because deliveries come after their order, and only
    /// again for an earlier month.
    private static final class Rows<T> {

        private final BiFunction<YearMonth, YearMonth, List<T>> read;
        private final Function<T, YearMonth> origin;
        private final Function<T, T> moved;
        private List<T> known = new ArrayList<>();
        private @Nullable YearMonth since;

        Rows(BiFunction<YearMonth, YearMonth, List<T>> read, Function<T, YearMonth> origin, Function<T, T> moved) {
            this.read = read;
            this.origin = origin;
            this.moved = moved;
        }

        List<T> between(YearMonth from, YearMonth to) {
            if (since == null || from.isBefore(since)) {
                known = read.apply(from, EVER).stream().map(moved).toList();
                since = from;
            }
            return known.stream().filter(row -> !origin.apply(row).isBefore(from) && !origin.apply(row).isAfter(to)).toList();
        }
    }
}
