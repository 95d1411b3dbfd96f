package org.suanpan.core.tier.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.MidRank;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.ParetoPolicy;
import org.suanpan.core.tier.RfmScore;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.willingness.Willingness;

/// What one customer is judged by on a day, over one window of months: his own sales and orders, and everybody else's.
public final class Standpoint {

    /// Everybody else who ever ordered: days since the last order (negative, so that more is better), order days and net sales of the
    /// window in fen.
    private record Buyers(Rest recency, Rest frequency, Rest net) {}

    /// His recency, frequency and money among everybody's, with the score they give.
    record Placed(RfmScore score, List<MidRank> ranks) {}

    private final LocalDate asOf;
    private final int months;
    private final CustomerFacts own;
    private final List<CustomerFacts> others;
    private final Rest sales;
    private final Map<Money, Rate> curve = new HashMap<>();
    private @Nullable Buyers buyers;

    private Standpoint(LocalDate asOf, int months, CustomerFacts own, List<CustomerFacts> others) {
        this.asOf = asOf;
        this.months = months;
        this.own = own;
        this.others = others;
        this.sales = Rest.of(others.stream().mapToLong(c -> c.year().net().fen()));
    }

    /// `all` are the facts of the `months` up to `asOf`, `own` among them; their order changes nothing.
    public static Standpoint of(LocalDate asOf, int months, List<CustomerFacts> all, CustomerFacts own) {
        return new Standpoint(asOf, months, own, all.stream().filter(c -> !c.id().equals(own.id())).toList());
    }

    Money net() {
        return own.year().net();
    }

    @Nullable Rate margin() {
        return own.year().margin();
    }

    OrderDays orders() {
        return OrderDays.upTo(asOf, own.orderDays());
    }

    Willingness willingness(TierPolicy policy) {
        return policy.willingness(own, orders());
    }

    int months() {
        return months;
    }

    Rest sales() {
        return sales;
    }

    /// The points of a customer with such sales on the curve of everybody else's and his.
    Rate pareto(Money net) {
        return curve.computeIfAbsent(net, _ -> {
            List<Money> all = new ArrayList<>(others.stream().map(c -> c.year().net()).toList());
            all.add(net);
            return ParetoPolicy.points(all).getLast();
        });
    }

    /// Sums of the curve: of all positive sales, of those above `net`, and of those equal to it, himself counted.
    List<Money> curveAt(Money net) {
        Money whole = net;
        Money above = Money.ZERO;
        Money equal = net;
        for (CustomerFacts other : others) {
            Money his = other.year().net();
            if (his.isPositive()) {
                whole = whole.plus(his);
                above = his.compareTo(net) > 0 ? above.plus(his) : above;
                equal = his.equals(net) ? equal.plus(his) : equal;
            }
        }
        return List.of(whole, above, equal);
    }

    /// Where a customer with such sales and the orders of `his` stands among everybody else here; null while he never ordered.
    @Nullable Placed placed(Standpoint his, Money net) {
        OrderDays days = his.orders();
        Integer since = days.daysSinceLast();
        if (since == null) {
            return null;
        }
        Buyers among = buyers();
        var ranks = List.of(among.recency().rank(-since), among.frequency().rank(days.countAfter(his.asOf.minusMonths(his.months))),
                among.net().rank(net.fen()));
        return new Placed(RfmScore.of(ranks.get(0), ranks.get(1), ranks.get(2)), ranks);
    }

    private Buyers buyers() {
        Buyers known = buyers;
        if (known == null) {
            List<CustomerFacts> ordered = others.stream().filter(c -> !c.orderDays().isEmpty()).toList();
            List<OrderDays> days = ordered.stream().map(c -> OrderDays.upTo(asOf, c.orderDays())).filter(d -> !d.isEmpty()).toList();
            LocalDate before = asOf.minusMonths(months);
            known = new Buyers(Rest.of(days.stream().mapToLong(d -> -Objects.requireNonNull(d.daysSinceLast()))),
                    Rest.of(days.stream().mapToLong(d -> d.countAfter(before))), Rest.of(ordered.stream().mapToLong(c -> c.year().net().fen())));
            buyers = known;
        }
        return known;
    }
}
