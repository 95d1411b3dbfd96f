package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.festival.Festivals;
import org.suanpan.core.tier.policy.Holiday;

/// When a customer sleeps by his own rhythm: a multiple of his median gap, drawn towards a prior while he is young.
/// With fewer than `minGaps` gaps the prior stands alone. All figures are days or counts; the days of the holiday count in no gap.
public record CyclePolicy(Prior prior, int minGaps, int maxGaps, int multiple, int lostMultiple, Limits limits,
        Holiday holiday) {

    /// Every day counts.
    public CyclePolicy(Prior prior, int minGaps, int maxGaps, int multiple, int lostMultiple, Limits limits) {
        this(prior, minGaps, maxGaps, multiple, lostMultiple, limits, Holiday.NONE);
    }

    /// The same with the festivals of the owner's calendar.
    CyclePolicy by(Festivals calendar) {
        return new CyclePolicy(prior, minGaps, maxGaps, multiple, lostMultiple, limits, holiday.by(calendar));
    }

    /// The cycle assumed for a customer nobody knows, and how many gaps that assumption weighs.
    public record Prior(int days, int weight) {}

    public record Limits(int minDays, int maxDays, int maxLostDays) {}

    /// His last gaps with their median (one decimal, null without gaps), the lines that follow from them, and how many days of the
    /// holiday lie in his silence.
    public record Rhythm(List<Integer> gaps, @Nullable BigDecimal medianGap, int sleepDays, int lostDays,
            int rested) {

        public Rhythm {
            gaps = List.copyOf(gaps);
        }

        /// The state by these lines; how long a customer is new does not change with his rhythm.
        public Lifecycle state(OrderDays orders, LifecyclePolicy fixed) {
            return new Lines(medianGap, sleepDays, lostDays, rested).state(orders, fixed);
        }
    }

    /// The same without the gaps.
    record Lines(@Nullable BigDecimal medianGap, int sleepDays, int lostDays, int rested) {

        Lifecycle state(OrderDays orders, LifecyclePolicy fixed) {
            return fixed.withLines(sleepDays, lostDays)
                    .state(rested == 0 ? orders : new OrderDays(orders.asOf().minusDays(rested), orders.days()));
        }
    }

    public Rhythm rhythm(OrderDays orders) {
        int[] gaps = spans(orders);
        Lines lines = lines(orders, gaps);
        return new Rhythm(Arrays.stream(gaps).boxed().toList(), lines.medianGap, lines.sleepDays, lines.lostDays, lines.rested);
    }

    Lines lines(OrderDays orders, int[] gaps) {
        int twiceMedian = twiceMedian(gaps);
        BigDecimal median = gaps.length == 0 ? null : BigDecimal.valueOf(5L * twiceMedian, 1);
        int sleep = gaps.length < minGaps ? prior.days : clamp(cycle(twiceMedian, gaps.length));
        return new Lines(median, sleep, Math.min(limits.maxLostDays, lostMultiple * sleep),
                orders.isEmpty() ? 0 : holiday.between(orders.days().getLast(), orders.asOf().plusDays(1)));
    }

    /// His last gaps without the days of the holiday, oldest first.
    public List<Integer> gaps(OrderDays orders) {
        return Arrays.stream(spans(orders)).boxed().toList();
    }

    /// The same as numbers.
    public int[] spans(OrderDays orders) {
        int[] gaps = orders.gaps(maxGaps);
        int first = orders.days().size() - gaps.length;
        for (int i = 0; holiday.days() > 0 && i < gaps.length; i++) {
            gaps[i] -= holiday.between(orders.days().get(first + i - 1), orders.days().get(first + i));
        }
        return gaps;
    }

    /// The same for order days that are known already, oldest first and each once.
    public Rhythm rhythm(List<LocalDate> days) {
        return rhythm(OrderDays.upTo(days.getLast(), days));
    }

    /// ceil((multiple · median · n + prior · weight) / (n + weight)), with the median doubled to stay whole.
    private int cycle(int twiceMedian, int n) {
        int dividend = multiple * twiceMedian * n + 2 * prior.days * prior.weight;
        return Math.ceilDiv(dividend, 2 * (n + prior.weight));
    }

    private int clamp(int days) {
        return Math.clamp(days, limits.minDays, limits.maxDays);
    }

    private static int twiceMedian(int[] gaps) {
        if (gaps.length == 0) {
            return 0;
        }
        int[] sorted = gaps.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted[middle] + sorted[sorted.length % 2 == 0 ? middle - 1 : middle];
    }
}
