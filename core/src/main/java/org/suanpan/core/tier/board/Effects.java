package org.suanpan.core.tier.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;

/// What became of the customers of each tier since the first review: where they are now, who has gone, and what they bought in as
/// many days before it as have passed since. A comparison of before and after, no proof of a cause.
public record Effects(LocalDate first, LocalDate last, DateSpan before, DateSpan after, List<Row> rows, List<Month> months) {

    public Effects {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
    }

    /// `down` and `up` of the customers who began in the tier; `gone` = lost at the last review.
    public record Row(Tier tier, long customers, long up, long down, long gone, Money before, Money after) {}

    /// The tiers of one month's last review with that month's sales; `gone` = lost at that review.
    public record Month(LocalDate review, Tier tier, long customers, long gone, Money net) {}

    /// The spans to compare: `last` is the day looked from.
    public static DateSpan after(LocalDate first, LocalDate last) {
        return new DateSpan(first.plusDays(1), last);
    }

    public static DateSpan before(LocalDate first, LocalDate last) {
        return DateSpan.ending(first, (int) ChronoUnit.DAYS.between(first, last));
    }

    public static List<Row> rows(List<Cohort> cohorts) {
        List<Row> rows = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<Cohort> own = cohorts.stream().filter(c -> c.first() == tier).toList();
            if (!own.isEmpty()) {
                rows.add(new Row(tier, count(own, _ -> true), count(own, c -> c.now().compareTo(tier) < 0),
                        count(own, c -> c.now().compareTo(tier) > 0), count(own, c -> c.state() == Lifecycle.LOST),
                        own.stream().map(Cohort::before).reduce(Money.ZERO, Money::plus),
                        own.stream().map(Cohort::after).reduce(Money.ZERO, Money::plus)));
            }
        }
        return rows;
    }

    public static List<Month> months(LocalDate review, List<Cell> cells) {
        TierMatrix matrix = new TierMatrix(cells);
        List<Month> months = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            CellKey all = new CellKey(tier, null);
            if (matrix.customers(all) > 0) {
                months.add(new Month(review, tier, matrix.customers(all), matrix.customers(new CellKey(tier, Lifecycle.LOST)), matrix.net(all)));
            }
        }
        return months;
    }

    private static long count(List<Cohort> cohorts, Predicate<Cohort> which) {
        return cohorts.stream().filter(which).mapToLong(Cohort::customers).sum();
    }
}
