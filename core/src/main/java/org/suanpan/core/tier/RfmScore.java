package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;

/// Recency, frequency and money as tie-fair quintiles 1–5, best 5.
public record RfmScore(int r, int f, int m) {

    /// What is scored: days since the last valid order, order days, net amount.
    public record Facts(long recencyDays, long frequency, Money monetary) {}

    /// Scores customers against each other, in the order given.
    public static List<RfmScore> among(List<Facts> customers) {
        var recency = MidRank.Ranks.of(customers.stream().mapToLong(c -> -c.recencyDays()).toArray());
        var frequency = MidRank.Ranks.of(customers.stream().mapToLong(Facts::frequency).toArray());
        var monetary = MidRank.Ranks.of(customers.stream().mapToLong(c -> c.monetary().fen()).toArray());
        return IntStream.range(0, customers.size())
                .mapToObj(i -> new RfmScore(recency.quintile(i), frequency.quintile(i), monetary.quintile(i))).toList();
    }

    /// The scores of a customer who stands at these places.
    public static RfmScore of(MidRank recency, MidRank frequency, MidRank monetary) {
        return new RfmScore(recency.quintile(), frequency.quintile(), monetary.quintile());
    }

    /// The three together, 0–100: three times the lowest score is 0, three times the best 100. One decimal.
    public Rate points() {
        return new Rate(BigDecimal.valueOf(100L * (r + f + m - 3)).divide(BigDecimal.valueOf(12), 1, RoundingMode.HALF_UP));
    }

    /// Frequency and money together, halves rounded up.
    public int fm() {
        return (f + m + 1) / 2;
    }

    public Segment segment() {
        return Segment.of(r, fm());
    }
}
