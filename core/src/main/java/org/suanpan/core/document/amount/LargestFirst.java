package org.suanpan.core.document.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.suanpan.core.base.LargestRemainder;
import org.suanpan.core.base.LargestRemainder.AllZero;
import org.suanpan.core.base.Money;

/// Largest remainder as documents use it (R10): on equal remainders the larger line wins, then the upper one.
public final class LargestFirst {

    private LargestFirst() {}

    public static List<Money> split(Money total, List<BigDecimal> weights, AllZero allZero) {
        List<Integer> order = IntStream.range(0, weights.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> weights.get(i)).reversed())
                .toList();
        List<Money> sorted = LargestRemainder.split(total, order.stream().map(weights::get).toList(), allZero);
        List<Money> shares = new ArrayList<>(weights.stream().map(_ -> Money.ZERO).toList());
        for (int i = 0; i < order.size(); i++) {
            shares.set(order.get(i), sorted.get(i));
        }
        return shares;
    }
}
