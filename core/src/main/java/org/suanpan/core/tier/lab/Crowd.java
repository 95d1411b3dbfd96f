package org.suanpan.core.tier.lab;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.MidRank;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.ParetoPolicy;
import org.suanpan.core.tier.RfmScore;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.willingness.Weighing;

/// All customers as they were known on a day, with what their points are made of, in whole tenths of a point. Only figures: whoever asks
/// why is answered by [org.suanpan.core.tier.TierEvaluator], whose points these are.
final class Crowd {

    private static final long ABSENT = MidRank.Ranks.ABSENT;

    private final LocalDate day;
    private final int months;
    private final List<CustomerFacts> customers;
    private final long[] nets;
    private MidRank.@Nullable Ranks byVolume;

    /// `months` = of how many the year of these facts is.
    Crowd(LocalDate day, int months, List<CustomerFacts> customers) {
        this.day = day;
        this.months = months;
        this.customers = customers;
        this.nets = customers.stream().mapToLong(one -> one.year().net().fen()).toArray();
    }

    LocalDate day() {
        return day;
    }

    List<CustomerFacts> customers() {
        return customers;
    }

    int[] tenths(TierPolicy policy) {
        return switch (policy.basis().kind()) {
            case SCORE -> scores(policy);
            case PARETO -> ParetoPolicy.tenths(nets);
            case RFM -> recencyFrequencyMoney();
        };
    }

    private int[] scores(TierPolicy policy) {
        MidRank.Ranks ranks = byVolume();
        ScorePolicy score = policy.score();
        ScorePolicy.Whole whole = score.whole();
        Weighing willing = policy.willing().weighing();
        int[] tenths = new int[customers.size()];
        Replay.eachOf(tenths.length, i -> {
            CustomerFacts one = customers.get(i);
            Rate points = willing.points(policy.cycle().spans(OrderDays.upTo(day, one.orderDays())), one.conduct(), day);
            tenths[i] = score.tenths(new ScorePolicy.Facts(one.year().net(), one.year().margin(), points), ranks.rank(i), whole);
        });
        return tenths;
    }

    /// The same for every policy.
    private synchronized MidRank.Ranks byVolume() {
        MidRank.Ranks ranks = byVolume;
        if (ranks == null) {
            ranks = MidRank.Ranks.of(nets.clone());
            byVolume = ranks;
        }
        return ranks;
    }

    private int[] recencyFrequencyMoney() {
        long[] recency = new long[customers.size()];
        long[] frequency = new long[customers.size()];
        long[] money = nets.clone();
        LocalDate before = day.minusMonths(months);
        Replay.eachOf(recency.length, i -> {
            OrderDays orders = OrderDays.upTo(day, customers.get(i).orderDays());
            Integer last = orders.daysSinceLast();
            recency[i] = last == null ? ABSENT : -last;
            frequency[i] = last == null ? ABSENT : orders.countAfter(before);
            money[i] = last == null ? ABSENT : money[i];
        });
        MidRank.Ranks byRecency = MidRank.Ranks.of(recency);
        MidRank.Ranks byFrequency = MidRank.Ranks.of(frequency);
        MidRank.Ranks byMoney = MidRank.Ranks.of(money);
        int[] tenths = new int[recency.length];
        Replay.eachOf(tenths.length, i -> tenths[i] = !byRecency.isPresent(i) ? 0
                : new RfmScore(byRecency.quintile(i), byFrequency.quintile(i), byMoney.quintile(i)).points().value().movePointRight(1).intValueExact());
        return tenths;
    }
}
