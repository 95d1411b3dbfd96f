package org.suanpan.core.commission.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionDetails;
import org.suanpan.core.commission.CommissionFacts;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.commission.sheet.PayPapers;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;

/// The month of a person who sold so much to five customers, for worked examples: half to a kept customer of tier A who paid 12
/// days before it was due, a fifth to a kept one of tier B and a tenth to a new one who paid on the day, a tenth to one of tier C
/// who woke after 45 days and paid 35 days late, and a tenth to one of tier B who came back after 120 days and paid 95 days late.
/// The other people sold nothing or, where a team is paid for, as much.
final class SampleFacts implements CommissionFacts, CommissionDetails {

    static final YearMonth MONTH = YearMonth.of(2026, 5);
    static final List<Integer> DAYS = List.of(-12, 0, 35, 95);
    private static final List<Integer> PAID_AFTER = List.of(-12, 0, 0, 35, 95);
    private static final List<BigDecimal> PARTS = weights(5, 2, 1, 1, 1);
    private static final List<String> TIERS = List.of("A", "B", "", "C", "B");
    private static final LocalDate DAY = MONTH.atDay(20);

    private final List<SalesRep> sellers;
    private final Money revenue;
    private final Quantity quantity;

    /// `sellers` sold as much each.
    SampleFacts(List<SalesRep> sellers, Money revenue, Quantity quantity) {
        this.sellers = List.copyOf(sellers);
        this.revenue = revenue;
        this.quantity = quantity;
    }

    private static List<BigDecimal> weights(int... parts) {
        return Arrays.stream(parts).mapToObj(BigDecimal::valueOf).toList();
    }

    /// What came in at each of [#DAYS] from the due day.
    List<Money> paid() {
        List<Money> parts = parts();
        return DAYS.stream().map(days -> IntStream.range(0, parts.size()).filter(i -> PAID_AFTER.get(i).equals(days)).mapToObj(parts::get)
                .reduce(Money.ZERO, Money::plus)).toList();
    }

    private List<Money> parts() {
        return LargestRemainder.split(revenue, PARTS, AllZero.EQUAL_SHARES);
    }

    @Override
    public List<MonthFacts> of(Collection<YearMonth> months) {
        return sellers.stream().filter(_ -> months.contains(MONTH)).map(rep -> new MonthFacts(rep.id(), MONTH, revenue, revenue, revenue)).toList();
    }

    @Override
    public List<SoldLine> lines(YearMonth from, YearMonth to) {
        List<SoldLine> lines = new ArrayList<>();
        if (isAsked(from, to)) {
            List<Money> money = parts();
            List<Long> units = LargestRemainder.splitUnits(quantity.tenThousandths(), PARTS, AllZero.EQUAL_SHARES);
            for (SalesRep rep : sellers) {
                for (int i = 0; i < PARTS.size(); i++) {
                    String paper = "S" + rep.id().value() + i;
                    lines.add(new SoldLine(rep.id(), MONTH, paper, paper, DAY, customer(rep, i), "", "", "", new Quantity(units.get(i)),
                            money.get(i), money.get(i)));
                }
            }
        }
        return lines;
    }

    private static boolean isAsked(YearMonth from, YearMonth to) {
        return !MONTH.isBefore(from) && !MONTH.isAfter(to);
    }

    private static long customer(SalesRep rep, int i) {
        return rep.id().value() * 10 + i;
    }

    @Override
    public List<Sold> sold(YearMonth from, YearMonth to) {
        return lines(from, to).stream().map(line -> new Sold(line.rep(), line.origin(), line.document(), line.order(), line.date(), line.customer(),
                "", line.revenue(), line.margin())).toList();
    }

    @Override
    public List<Sold> soldByCategory(YearMonth from, YearMonth to) {
        return sold(from, to);
    }

    /// Everybody pays as much as he bought.
    @Override
    public List<Collected> collected(LocalDate to) {
        List<Collected> all = new ArrayList<>();
        if (!to.isBefore(DAY)) {
            for (SalesRep rep : sellers) {
                for (int i = 0; i < PARTS.size(); i++) {
                    LocalDate due = DAY.minusDays(PAID_AFTER.get(i));
                    Money amount = parts().get(i);
                    all.add(new Collected(rep.id(), null, customer(rep, i), customer(rep, i), due.minusDays(30), DAY, due, amount, amount, amount));
                }
            }
        }
        return all;
    }

    @Override
    public List<Buyer> buyers(YearMonth month) {
        List<Buyer> buyers = new ArrayList<>();
        if (month.equals(MONTH)) {
            List<Integer> silent = List.of(15, 20, 0, 45, 120);
            for (SalesRep rep : sellers) {
                for (int i = 0; i < PARTS.size(); i++) {
                    LocalDate before = silent.get(i) == 0 ? null : DAY.minusDays(silent.get(i));
                    buyers.add(buyer(rep, i, before));
                }
            }
        }
        return buyers;
    }

    private static Buyer buyer(SalesRep rep, int i, @Nullable LocalDate before) {
        return new Buyer(customer(rep, i), "", TIERS.get(i).isEmpty() ? null : TIERS.get(i), before == null ? DAY : before.minusYears(1), before, DAY, 1,
                null);
    }

    /// A sample knows no rules of tiers: whoever asks puts their weights into the plan.
    @Override
    public List<TierWeight> tierWeights(LocalDate day) {
        return List.of();
    }

    @Override
    public PayPapers papers() {
        throw new IllegalStateException("a sample has no papers");
    }

    static SalesRepId id(long number) {
        return new SalesRepId(number);
    }
}
