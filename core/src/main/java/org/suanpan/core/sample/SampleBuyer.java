package org.suanpan.core.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How one customer buys. Days count from the shop's first day; the customer orders from `joined` up to `left`.
/// `ratePpm` is the chance of an order on an even day in millionths, `lineFen` what a line is worth on average.
/// From day `turn` on the rhythm bends in a straight line to `trend` per mille at the end.
record SampleBuyer(SampleCustomer customer, SampleTrade trade, int ratePpm, int maxLines, int lineFen, int joined,
        int left, int turn, int trend, List<SampleGoods> usual, int[] usualWeights) {

    /// Orders a day on an even day, in millionths; 0 outside the customer's time.
    long rate(int day, int lastDay) {
        if (day < joined || day > left) {
            return 0;
        }
        if (day <= turn || lastDay == turn) {
            return ratePpm;
        }
        long bend = 1000 + (long) (trend - 1000) * (day - turn) / (lastDay - turn);
        return ratePpm * bend / 1000;
    }

    /// Lines of an average order, in hundredths.
    int meanLines() {
        return (trade.lines()[0] + maxLines) * 50;
    }

    /// All customers of a shop that lives `days` days; few of them are big (size 1400), most are small (size 95).
    static List<SampleBuyer> all(int count, int days, SamplePeople people, List<SampleRep> reps,
            List<SampleGoods> range, SampleDice dice) {
        List<SampleTrade> trades = new ArrayList<>();
        for (SampleTrade trade : SampleTrade.all()) {
            for (int i = 0; i < Math.max(1, count * trade.share() / 1000); i++) {
                trades.add(trade);
            }
        }
        while (trades.size() < count) {
            trades.add(trades.getFirst());
        }
        dice.shuffle(trades);
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ranks.add(i);
        }
        dice.shuffle(ranks);
        Map<String, SampleGoods.Group> groups = SampleGoods.Group.of(range);
        List<SampleBuyer> buyers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int rank = ranks.get(i);
            int size = 100 * count / (rank + Math.max(1, count / 14));
            String level = size > 700 ? "A" : size > 250 ? "B" : "C";
            SampleTrade trade = trades.get(i);
            SampleCustomer customer = people.customer(i + 1, trade, level, reps);
            buyers.add(buyer(customer, trade, size, rank, days, groups, dice));
        }
        return List.copyOf(buyers);
    }

    private static SampleBuyer buyer(SampleCustomer customer, SampleTrade trade, int size, int rank, int days,
            Map<String, SampleGoods.Group> groups, SampleDice dice) {
        int bounded = Math.min(size, 1400);
        int gap = trade.gapDays()[1] - (trade.gapDays()[1] - trade.gapDays()[0]) * bounded / 1400;
        int maxLines = trade.lines()[0] + (trade.lines()[1] - trade.lines()[0]) * Math.min(bounded, 1000) / 1000;
        int lineFen = (8_000 + 24 * bounded) * trade.size() / 100;
        Life life = Life.of(rank, days, dice);
        Set<SampleGoods> usual = new LinkedHashSet<>();
        List<String> names = groups.keySet().stream().sorted().toList();
        long[] weights = names.stream().mapToLong(n -> trade.groups().getOrDefault(n, 0)).toArray();
        long sum = Arrays.stream(weights).sum();
        int wanted = 5 + maxLines * 4;
        for (int attempt = 0; attempt < wanted * 3 && usual.size() < wanted; attempt++) {
            String group = names.get(dice.weighted(weights, sum));
            usual.add(Objects.requireNonNull(groups.get(group)).draw(dice));
        }
        int[] usualWeights = usual.stream().mapToInt(g -> 3 + g.weight() / 20 + dice.below(30)).toArray();
        return new SampleBuyer(customer, trade, 1_000_000 / gap, maxLines, lineFen, life.joined, life.left, life.turn,
                life.trend, List.copyOf(usual), usualWeights);
    }

    /// When a customer came, went and changed. The biggest stay, but one of them is fading and one has fallen asleep:
    /// a shop has its worries.
    private record Life(int joined, int left, int turn, int trend) {

        static Life of(int rank, int days, SampleDice dice) {
            int last = days - 1;
            int roll = dice.below(100);
            int late = Math.min(last - 1, dice.between(20, 320));
            int asleep = Math.min(last - 1, dice.between(36, 88));
            int lost = Math.min(last - 1, dice.between(100, Math.max(101, days * 3 / 4)));
            int change = Math.max(0, last - dice.between(150, 260));
            if (rank == 8) {
                return new Life(0, last, change, 300);
            }
            if (rank == 11) {
                return new Life(0, last - asleep, last, 1000);
            }
            if (rank < 12 || roll < 40) {
                return new Life(0, last, last, 1000);
            }
            if (roll < 50) {
                return new Life(0, last, change, dice.between(1300, 2000));
            }
            if (roll < 60) {
                return new Life(0, last, change, dice.between(150, 600));
            }
            if (roll < 70) {
                return new Life(last - late, last, last, 1000);
            }
            if (roll < 79) {
                return new Life(dice.below(Math.max(1, days / 3)), last - asleep, last, 1000);
            }
            if (roll < 91) {
                return new Life(0, last - lost, last, 1000);
            }
            if (roll < 95) {
                return new Life(days, days, last, 1000);
            }
            return new Life(dice.below(Math.max(1, days * 2 / 3)), last, last, 1000);
        }
    }
}
