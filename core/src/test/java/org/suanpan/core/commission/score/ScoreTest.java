package org.suanpan.core.commission.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.breakdown.TargetBreakdown;
import org.suanpan.core.commission.breakdown.TargetNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ScoreTest {

    private final Random random = new Random(20260103);

    @Test
    void aMetricWithoutDataIsSpreadOverTheOthersDownToSeventyPercent() {
        assertEquals(rate("87.5"), card("40 10 8.75", "30 1 0.875", "30 1 -").total());
        assertNull(card("40 10 8.75", "29 1 0.875", "31 1 -").total());
        assertNull(card("100 1 -").total());
        assertNull(Scorecard.of(List.of(), Scorecard.CAP).total());
    }

    @Test
    void belowSixtyPercentNothingAndAboveAHundredAndTwentyNoMore() {
        assertEquals(rate("0"), card("100 10 5.99").total());
        assertEquals(rate("60"), card("100 10 6").total());
        assertEquals(rate("120"), card("100 10 99").total());
        assertEquals(rate("0"), card("100 10 -3").total());
    }

    @Test
    void lessIsBetterMirrorsTheRatioAndIsRoundedOnce() {
        Metric churn = new Metric("流失率", rate("10"), rate("1"), rate("0.83335"), Metric.Direction.LOWER,
                new Curve.Linear(Scorecard.THRESHOLD));
        assertEquals(rate("1.1667"), churn.ratio(Scorecard.CAP));
    }

    @Test
    void aStepCountsFromItsLineAndStretchingMeetsTheLineAtOne() {
        Curve steps = new Curve.Stepped(List.of(step("1", "1"), step("0.8", "0.6")));
        assertEquals(List.of("0", "0.6", "0.6", "1"), List.of("0.7999", "0.8", "0.9999", "1").stream()
                .map(r -> new Rate(steps.factor(rate(r))).toString())
                .toList());
        Curve stretched = new Curve.Stretched(rate("0.6"));
        assertEquals(List.of("0", "0.5", "1", "1.1"), List.of("0.6", "0.8", "1", "1.1").stream()
                .map(r -> new Rate(stretched.factor(rate(r))).toString())
                .toList());
    }

    @Test
    void equalTotalsShareAPlaceAndUseUpTheNext() {
        Ranking ranking = Ranking.of(List.of(person("E4", "70", "0.9"), person("E1", "90", "0.1"),
                person("E3", "80.00", "0.5"), person("E2", "80", "0.6")));
        assertEquals(List.of("E1 1", "E2 2", "E3 2", "E4 4"), ranking.places().stream()
                .map(p -> p.person().code() + " " + p.rank())
                .toList());
    }

    @Test
    void starsWhoAreEqualInEverythingShareThePrizeToTheFen() {
        Star star = Star.among(List.of(candidate("E3", 20), candidate("E1", 20), candidate("E2", 20),
                candidate("E0", 4)));
        assertEquals(Map.of("E1", Money.parse("33.34"), "E2", Money.parse("33.33"), "E3", Money.parse("33.33")),
                star.share(Money.parse("100.00")));
        assertEquals(List.of(Star.Exclusion.FEWER_THAN_5_CUSTOMERS), star.candidates().getLast().excluded());
        assertEquals(Map.of(), Star.among(List.of(candidate("E0", 4))).share(Money.parse("100.00")));
    }

    @Test
    void whoeverHasSeveralReasonsAgainstHimHearsAllOfThem() {
        Star.Person nobody = new Star.Person("E9", new Star.Standing(0, null, 1, Rate.ZERO), Rate.ZERO, 0, null,
                Rate.ZERO, 0);
        assertEquals(List.of(Star.Exclusion.values()), Star.among(List.of(nobody)).candidates().getFirst().excluded());
    }

    @Test
    void targetsAddUpAtEveryLevelAndLockedOnesDoNotMove() {
        for (int round = 0; round < 300; round++) {
            TargetNode company = TargetNode.of("公司", Rate.ONE).with(List.of(
                    department("一部").lockedAt(new BigDecimal("1234.56")), department("二部"), department("三部")));
            BigDecimal total = BigDecimal.valueOf(random.nextLong(123_456, 100_000_000), 2);
            TargetBreakdown broken = TargetBreakdown.of(total, company, 2);
            assertAddsUp(broken);
            assertEquals(total, broken.value());
            assertEquals(new BigDecimal("1234.56"), broken.children().getFirst().value());
        }
    }

    @Test
    void locksThatLeaveNoWayToAddUpAreRefused() {
        TargetNode all = TargetNode.of("", Rate.ONE).with(
                List.of(TargetNode.of("甲", Rate.ONE).lockedAt(BigDecimal.TEN)));
        assertEquals("commission.target-all-locked", refusal(new BigDecimal("11"), all));
        assertEquals("commission.target-locked-exceeds", refusal(new BigDecimal("9"), all));
        assertEquals("commission.target-too-fine", refusal(new BigDecimal("9.001"), all));
        assertEquals(BigDecimal.TEN, TargetBreakdown.of(BigDecimal.TEN, all, 0).children().getFirst().value());
    }

    @Test
    void nothingToDivideByIsNoFigureAndFewAnswersAreDrawnTowardsTheMean() {
        assertNull(Figures.repurchaseRate(0, 0));
        assertNull(Figures.churnRate(0, 0));
        assertNull(Figures.collectionRate(Money.ZERO, Money.ZERO));
        assertNull(Figures.daysSalesOutstanding(Money.parse("1.00"), Money.ZERO, 90));
        assertEquals(rate("0.9"), Figures.collectionRate(Money.parse("100.00"), Money.parse("90.00")));
        assertEquals(new Figures.Satisfaction(null, 0, rate("4.2")),
                Figures.satisfaction(List.of(), 3, new Figures.Prior(rate("4.2"), rate("5"))));
        assertEquals(new Figures.Satisfaction(rate("5"), 3, rate("4.5")),
                Figures.satisfaction(List.of(rate("5"), rate("5"), rate("5")), 3,
                        new Figures.Prior(rate("4.2"), rate("5"))));
    }

    private static String refusal(BigDecimal total, TargetNode root) {
        return assertThrows(Rejected.class, () -> TargetBreakdown.of(total, root, total.scale() > 2 ? 2 : 0))
                .problem()
                .key();
    }

    private TargetNode department(String name) {
        return TargetNode.of(name, someWeight()).with(IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(i -> TargetNode.of(name + i, someWeight()))
                .toList());
    }

    private Rate someWeight() {
        return new Rate(BigDecimal.valueOf(random.nextInt(4)));
    }

    private static void assertAddsUp(TargetBreakdown parent) {
        if (!parent.children().isEmpty()) {
            assertEquals(parent.value(), parent.children().stream()
                    .map(TargetBreakdown::value)
                    .reduce(new BigDecimal("0.00"), BigDecimal::add));
            parent.children().forEach(ScoreTest::assertAddsUp);
        }
    }

    /// Each line is weight, target and actual; `-` for no data.
    private static Scorecard card(String... lines) {
        return Scorecard.of(List.of(lines).stream().map(line -> {
            String[] words = line.split(" ");
            return new Metric("m", rate(words[0]), rate(words[1]), words[2].equals("-") ? null : rate(words[2]),
                    Metric.Direction.HIGHER, new Curve.Linear(Scorecard.THRESHOLD));
        }).toList(), Scorecard.CAP);
    }

    private static Curve.Step step(String from, String factor) {
        return new Curve.Step(rate(from), rate(factor));
    }

    private static Ranking.Person person(String code, String total, String collected) {
        return new Ranking.Person(code, rate(total), rate(collected), Money.ZERO);
    }

    private static Star.Person candidate(String code, int customers) {
        return new Star.Person(code, new Star.Standing(customers, rate("90"), 0, rate("0.95")), rate("0.8"), 2,
                rate("4.5"), Rate.ONE, 0);
    }

    private static Rate rate(String text) {
        return Rate.parse(text);
    }
}
