package org.suanpan.core.tier.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.ParetoPolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.Tiering;

/// Customers by their net sales of twelve months, the dearest first, with the running share and the class of each.
public record ParetoCurve(List<Point> points, Money total) {

    /// So much of the sales A and B make together: 80 and 95 %.
    public static final ParetoPolicy POLICY = new ParetoPolicy(Rate.parse("0.8"), Rate.parse("0.95"));
    private static final int SHARE = 6;

    public ParetoCurve {
        points = List.copyOf(points);
    }

    /// `running` = what he and everybody before him bought.
    public record Point(CustomerFacts customer, Money net, Money running, Tier tier) {}

    /// Who bought nothing, or sent back more than he bought, is no part of the curve. The order of the customers changes nothing.
    public static ParetoCurve of(Tiering.Looked looked) {
        List<CustomerFacts> sorted = looked.customers().stream().filter(c -> c.year().net().isPositive())
                .sorted(Comparator.comparing((CustomerFacts c) -> c.year().net()).reversed().thenComparing(CustomerFacts::code))
                .toList();
        List<Tier> tiers = POLICY.classify(sorted.stream().map(c -> c.year().net()).toList());
        List<Point> points = new ArrayList<>();
        Money running = Money.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            Money net = sorted.get(i).year().net();
            running = running.plus(net);
            points.add(new Point(sorted.get(i), net, running, tiers.get(i)));
        }
        return new ParetoCurve(points, running);
    }

    public List<Point> points(Tier tier) {
        return points.stream().filter(point -> point.tier() == tier).toList();
    }

    public Money net(Tier tier) {
        return points(tier).stream().map(Point::net).reduce(Money.ZERO, Money::plus);
    }

    /// The running share at a point, 0–1.
    public Rate share(Point point) {
        return point.running().ratioTo(total, SHARE);
    }
}
