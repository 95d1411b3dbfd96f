package org.suanpan.core.tier.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.suanpan.core.base.Progress;
import org.suanpan.core.insight.churn.Backtest;
import org.suanpan.core.insight.churn.BacktestResult;
import org.suanpan.core.insight.churn.OrderLog;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.Tiering;

/// The rules of sleeping and leaving, tried on the shop's own orders.
public final class OwnPast {

    /// Of more customers every n-th is taken, by code: the shares of so many are known to a percent.
    private static final int SAMPLE = 4_000;

    private OwnPast() {}

    /// Empty where nobody ever ordered.
    public static Optional<BacktestResult> of(Tiering.Looked looked, Progress progress) {
        SortedMap<String, List<LocalDate>> orders = new TreeMap<>();
        looked.customers().stream().filter(c -> !c.orderDays().isEmpty()).forEach(c -> orders.put(c.code(), c.orderDays()));
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        CyclePolicy cycle = looked.policy().cycle();
        return Optional.of(Backtest.of(new OrderLog(sampled(orders)), Map.of(), new Backtest.Rhythm(
                days -> cycle.rhythm(days).sleepDays(), days -> cycle.rhythm(days).lostDays()), progress));
    }

    private static SortedMap<String, List<LocalDate>> sampled(SortedMap<String, List<LocalDate>> orders) {
        if (orders.size() <= SAMPLE) {
            return orders;
        }
        List<String> codes = List.copyOf(orders.keySet());
        SortedMap<String, List<LocalDate>> sample = new TreeMap<>();
        for (long i = 0; i < SAMPLE; i++) {
            String code = codes.get((int) (i * codes.size() / SAMPLE));
            sample.put(code, orders.get(code));
        }
        return sample;
    }
}
