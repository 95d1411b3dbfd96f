package org.suanpan.core.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TierRulesTest {

    private static final TierPolicy POLICY = TierPolicy.standard();
    private static final ParetoPolicy PARETO = new ParetoPolicy(Rate.parse("0.8"), Rate.parse("0.95"));

    private final Random random = new Random(20260101);

    @Test
    void theOrderOfTheCustomersChangesNothing() {
        for (int round = 0; round < 50; round++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
            Collections.shuffle(order, random);
            List<RfmScore.Facts> facts = someFacts(40);
            List<ScorePolicy.Facts> inputs = someInputs(40);
            List<Money> sales = facts.stream().map(RfmScore.Facts::monetary).toList();
            assertEquals(pick(RfmScore.among(facts), order), RfmScore.among(pick(facts, order)));
            assertEquals(pick(POLICY.score().among(inputs), order), POLICY.score().among(pick(inputs, order)));
            assertEquals(pick(PARETO.classify(sales), order), PARETO.classify(pick(sales, order)));
        }
    }

    @Test
    void doublingEveryCustomerLeavesAllScoresUnchanged() {
        for (int round = 0; round < 50; round++) {
            List<RfmScore.Facts> facts = someFacts(1 + random.nextInt(60));
            List<ScorePolicy.Facts> inputs = someInputs(1 + random.nextInt(60));
            assertEquals(twice(RfmScore.among(facts)), RfmScore.among(twice(facts)));
            assertEquals(twice(POLICY.score().among(inputs)), POLICY.score().among(twice(inputs)));
        }
    }

    @Test
    void moneyInAnotherUnitLeavesParetoAndRfmUnchanged() {
        List<RfmScore.Facts> facts = someFacts(60);
        List<RfmScore.Facts> scaled = facts.stream()
                .map(f -> new RfmScore.Facts(f.recencyDays(), f.frequency(), Money.ofFen(f.monetary().fen() * 100)))
                .toList();
        assertEquals(RfmScore.among(facts), RfmScore.among(scaled));
        assertEquals(PARETO.classify(facts.stream().map(RfmScore.Facts::monetary).toList()),
                PARETO.classify(scaled.stream().map(RfmScore.Facts::monetary).toList()));
    }

    /// The largest tenth strictly below 100 less the per cent at the middle of the group, written out; also where whole fen do not fit.
    @Test
    void pointsOfTheCurveAreTheWrittenOutOnes() {
        for (long size : new long[] {3, 1_000, 9_999_999, 90_000_000_000_000_000L}) {
            List<Money> sales = random.longs(60, -size / 5, size).mapToObj(Money::ofFen).toList();
            BigDecimal all = sales.stream().filter(Money::isPositive).map(Money::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Rate> expected = sales.stream().map(one -> {
                BigDecimal below = sales.stream().filter(s -> s.isPositive() && s.compareTo(one) < 0).map(Money::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal equal = one.yuan().multiply(BigDecimal.valueOf(Collections.frequency(sales, one)));
                BigDecimal middle = below.add(equal.divide(BigDecimal.TWO));
                return !one.isPositive() ? Rate.ZERO : new Rate(middle.multiply(BigDecimal.valueOf(1_000)).divide(all, 0, RoundingMode.CEILING)
                        .subtract(BigDecimal.ONE).max(BigDecimal.ZERO).movePointLeft(1));
            }).toList();
            assertEquals(expected, ParetoPolicy.points(sales));
        }
    }

    @Test
    void theScoreNeverFallsWhenAnInputRises() {
        for (int round = 0; round < 200; round++) {
            List<ScorePolicy.Facts> before = someInputs(12);
            List<ScorePolicy.Facts> after = new ArrayList<>(before);
            ScorePolicy.Facts first = before.getFirst();
            Money sales = first.netSales12m().plus(Money.ofFen(random.nextInt(100_000)));
            Rate margin = (first.margin() == null ? Rate.ZERO : first.margin()).plus(Rate.parse("0.02"));
            Rate willingness = (first.willingness() == null ? Rate.ZERO : first.willingness()).plus(Rate.ONE);
            before.set(0, new ScorePolicy.Facts(first.netSales12m(), margin, willingness));
            after.set(0, switch (random.nextInt(3)) {
                case 0 -> new ScorePolicy.Facts(sales, margin, willingness);
                case 1 -> new ScorePolicy.Facts(first.netSales12m(), margin.plus(Rate.parse("0.05")), willingness);
                default -> new ScorePolicy.Facts(first.netSales12m(), margin, willingness.plus(Rate.ONE));
            });
            BigDecimal scoreBefore = POLICY.score().among(before).getFirst().score();
            BigDecimal scoreAfter = POLICY.score().among(after).getFirst().score();
            assertTrue(scoreAfter.compareTo(scoreBefore) >= 0, scoreBefore + " -> " + scoreAfter);
        }
    }

    @Test
    void aPartWithoutFactsIsLeftOutAndTheOtherWeightsCarryTheScore() {
        var all = new ScorePolicy.Facts(Money.ofFen(100), Rate.parse("0.15"), Rate.parse("80"));
        var noMargin = new ScorePolicy.Facts(Money.ofFen(100), null, Rate.parse("80"));
        var volumeOnly = new ScorePolicy.Facts(Money.ofFen(100), null, null);
        assertEquals("56.0", POLICY.score().among(List.of(all)).getFirst().score().toPlainString());
        assertEquals("58.6", POLICY.score().among(List.of(noMargin)).getFirst().score().toPlainString());
        assertEquals("50.0", POLICY.score().among(List.of(volumeOnly)).getFirst().score().toPlainString());
    }

    @Test
    void everyScoreHasExactlyOneSegmentAndAllTenAreUsed() {
        Set<Segment> used = new HashSet<>();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                for (int m = 1; m <= 5; m++) {
                    used.add(new RfmScore(r, f, m).segment());
                }
            }
        }
        assertEquals(Set.of(Segment.values()), used);
    }

    @Test
    void aSteadyScoreNeverChangesTheTierTwice() {
        for (int tenths = 0; tenths <= 1000; tenths++) {
            for (Tier start : Tier.values()) {
                Rate score = new Rate(BigDecimal.valueOf(tenths, 1));
                Standing standing = Standing.at(start);
                Tier settled = null;
                for (int i = 0; i < 12; i++) {
                    Tier before = standing.tier();
                    standing = POLICY.hysteresis().evaluate(standing, score).after();
                    if (before != standing.tier()) {
                        assertTrue(settled == null || before == settled && before.compareTo(standing.tier()) < 0,
                                "score " + score + " from " + start + " swings");
                        settled = standing.tier();
                    }
                }
            }
        }
    }

    @Test
    void aHardRuleOverridesScoreAndProtection() {
        var promoted = POLICY.hysteresis().evaluate(Standing.at(Tier.B), Rate.parse("90"));
        assertEquals(new Standing(Tier.A, 0, 2), promoted.after());
        assertEquals(new HysteresisPolicy.Evaluation(Standing.at(Tier.C), Verdict.HARD),
                POLICY.hysteresis().breakHard());
    }

    @Test
    void aContactFromTheFutureKeepsNobodyOffTheWakeUpList() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        OrderDays orders = OrderDays.upTo(asOf, List.of(asOf.minusDays(30)));
        assertEquals(List.of(LifecyclePolicy.WakeUpReason.NO_ORDER, LifecyclePolicy.WakeUpReason.NO_CONTACT),
                POLICY.lifecycle().wakeUpReasons(orders, List.of(asOf.plusDays(1))));
        assertEquals(List.of(LifecyclePolicy.WakeUpReason.NO_CONTACT),
                POLICY.lifecycle().wakeUpReasons(OrderDays.upTo(asOf, List.of()), List.of()));
    }

    @Test
    void withFewerThanThreeGapsTheFixedLinesHold() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        var twoGaps = POLICY.cycle().rhythm(
                OrderDays.upTo(day.plusDays(40), List.of(day, day, day.plusDays(7), day.plusDays(14))));
        assertEquals(new CyclePolicy.Rhythm(List.of(7, 7), new BigDecimal("7.0"), 30, 90, 0), twoGaps);
        var none = POLICY.cycle().rhythm(OrderDays.upTo(day, List.of()));
        assertEquals(new CyclePolicy.Rhythm(List.of(), null, 30, 90, 0), none);
    }

    private List<RfmScore.Facts> someFacts(int customers) {
        return IntStream.range(0, customers)
                .mapToObj(_ -> new RfmScore.Facts(random.nextInt(20), random.nextInt(8),
                        Money.ofFen(random.nextInt(30) * 1_000L - 3_000)))
                .toList();
    }

    private List<ScorePolicy.Facts> someInputs(int customers) {
        return new ArrayList<>(IntStream.range(0, customers)
                .mapToObj(_ -> new ScorePolicy.Facts(Money.ofFen(random.nextInt(20) * 7_001L),
                        random.nextInt(4) == 0 ? null : new Rate(BigDecimal.valueOf(random.nextInt(60) - 10, 2)),
                        random.nextInt(4) == 0 ? null : new Rate(BigDecimal.valueOf(random.nextInt(100)))))
                .toList());
    }

    private static <T> List<T> pick(List<T> values, List<Integer> order) {
        return order.stream().map(values::get).toList();
    }

    private static <T> List<T> twice(List<T> values) {
        List<T> twice = new ArrayList<>(values);
        twice.addAll(values);
        return twice;
    }
}
