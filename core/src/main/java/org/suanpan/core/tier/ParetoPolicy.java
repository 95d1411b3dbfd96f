package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// ABC by the cumulative curve of sales. A group of equal sales shares one class, found at the middle of the group, so
/// that a first customer with 95 % is an A and a group on the line is not torn apart. `a` < `b`, e.g. 0.8 and 0.95.
public record ParetoPolicy(Rate a, Rate b) {

    /// The class of each customer, in the order given; sales of zero or below are C.
    public List<Tier> classify(List<Money> sales) {
        TreeMap<Money, Long> groups = new TreeMap<>(Collections.reverseOrder());
        sales.stream().filter(Money::isPositive).forEach(s -> groups.merge(s, 1L, Long::sum));
        BigDecimal total = groups.entrySet().stream().map(ParetoPolicy::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Money, Tier> classes = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        for (var group : groups.entrySet()) {
            BigDecimal sum = sum(group);
            classes.put(group.getKey(), at(before.add(before).add(sum), total.add(total)));
            before = before.add(sum);
        }
        return sales.stream().map(s -> classes.getOrDefault(s, Tier.C)).toList();
    }

    /// Compares twice the middle with twice the total, so that nothing is ever halved or divided.
    private Tier at(BigDecimal twiceMiddle, BigDecimal twiceTotal) {
        if (twiceMiddle.compareTo(a.value().multiply(twiceTotal)) < 0) {
            return Tier.A;
        }
        return twiceMiddle.compareTo(b.value().multiply(twiceTotal)) < 0 ? Tier.B : Tier.C;
    }

    private static BigDecimal sum(Map.Entry<Money, Long> group) {
        return group.getKey().yuan().multiply(BigDecimal.valueOf(group.getValue()));
    }
}
