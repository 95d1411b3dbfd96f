package org.suanpan.persistence.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierEvaluator;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.lab.LabFacts.Goods;
import org.suanpan.core.tier.lab.LabFacts.LevelPrice;
import org.suanpan.core.tier.lab.LabResult;
import org.suanpan.core.tier.lab.LabResult.Effect;
import org.suanpan.core.tier.lab.LabResult.Month;
import org.suanpan.core.tier.lab.LabResult.Shift;

/// Two years replayed the long way: every month a whole review by each policy over a list of every earlier decision, and sums by customer
/// and product one after the other. What the quick replay is held against.
final class PlainReplay {

    private static final int MONTHS = 24;

    private final TierPorts ports;
    private final TierPolicy now;
    private final TierPolicy then;
    private final LocalDate today;

    PlainReplay(TierPorts ports, TierPolicy now, TierPolicy then, LocalDate today) {
        this.ports = ports;
        this.now = now;
        this.then = then;
        this.today = today;
    }

    LabResult result() {
        List<Month> months = new ArrayList<>();
        List<TierAssignment> decidedNow = new ArrayList<>();
        List<TierAssignment> decidedThen = new ArrayList<>();
        BigDecimal prices = BigDecimal.ZERO;
        BigDecimal commission = BigDecimal.ZERO;
        for (int back = MONTHS - 1; back >= 0; back--) {
            LocalDate day = back == 0 ? today : YearMonth.from(today).minusMonths(back).atEndOfMonth();
            TierEvaluator.Outcome one = evaluate(now, day, decidedNow);
            TierEvaluator.Outcome other = evaluate(then, day, decidedThen);
            decidedNow.addAll(one.assignments());
            decidedThen.addAll(other.assignments());
            List<Shift> shifts = shifts(one.review(), other.review());
            months.add(new Month(day, moves(one.review()), moves(other.review()), shifts.size()));
            if (back == 0) {
                return new LabResult(months, shifts, counts(one.review()), counts(other.review()),
                        new Effect(Money.rounded(prices), Money.rounded(commission)));
            }
            YearMonth next = YearMonth.from(day).plusMonths(1);
            LocalDate end = back == 1 ? today : next.atEndOfMonth();
            prices = prices.add(prices(new DateSpan(next.atDay(1), end), tiers(one), tiers(other)));
            commission = commission.add(commission(new DateSpan(next.atDay(1), end), tiers(one), tiers(other)));
        }
        throw new IllegalStateException();
    }

    private TierEvaluator.Outcome evaluate(TierPolicy policy, LocalDate day, List<TierAssignment> decided) {
        var known = new TierEvaluator.Known(List.copyOf(decided), ports.overrides().on(day), ports.arrears().overdueDays(day));
        return new TierEvaluator(policy, day, known, null).evaluate(
                ports.facts().of(new DateSpan(day.minusMonths(policy.basis().months()).plusDays(1), day)));
    }

    private static List<Shift> shifts(TierReview one, TierReview other) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < one.lines().size(); i++) {
            TierReview.Line a = one.lines().get(i);
            TierReview.Line b = other.lines().get(i);
            if (a.tier() != b.tier()) {
                shifts.add(new Shift(a.id(), a.customer(), a.name(), a.tier(), b.tier(), a.reasons().getFirst(), b.reasons().getFirst()));
            }
        }
        return shifts;
    }

    private static int moves(TierReview review) {
        return (int) review.moves().stream().filter(move -> move.from() != null).count();
    }

    private static Map<Tier, Integer> counts(TierReview review) {
        Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
        review.lines().forEach(line -> counts.merge(line.tier(), 1, Integer::sum));
        return counts;
    }

    private static Map<CustomerId, Tier> tiers(TierEvaluator.Outcome outcome) {
        Map<CustomerId, Tier> tiers = new HashMap<>();
        outcome.assignments().forEach(one -> tiers.put(one.customer(), one.tier()));
        return tiers;
    }

    private BigDecimal prices(DateSpan after, Map<CustomerId, Tier> one, Map<CustomerId, Tier> other) {
        Map<String, UnitPrice> known = new HashMap<>();
        for (LevelPrice price : ports.lab().prices()) {
            known.put(price.product() + price.level(), price.price());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Goods goods : ports.lab().goods(after.from(), after.to())) {
            if (one.containsKey(goods.customer()) && !ports.lab().withOwnLevel().contains(goods.customer())) {
                sum = sum.add(price(known, goods, then.terms(other.get(goods.customer())).money().priceLevel())
                        .subtract(price(known, goods, now.terms(one.get(goods.customer())).money().priceLevel())).multiply(goods.quantity().value()));
            }
        }
        return sum;
    }

    private static BigDecimal price(Map<String, UnitPrice> known, Goods goods, String level) {
        return known.getOrDefault(goods.product() + level, known.get(goods.product().toString())).value();
    }

    private BigDecimal commission(DateSpan after, Map<CustomerId, Tier> one, Map<CustomerId, Tier> other) {
        return ports.facts().of(after).stream().map(customer -> customer.year().net().yuan().multiply(
                then.terms(other.get(customer.id())).money().commission().value().subtract(now.terms(one.get(customer.id())).money().commission().value())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
