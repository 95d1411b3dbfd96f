package org.suanpan.core.tier.willingness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.DayList;
import org.suanpan.core.base.Rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WillingnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final WillingnessPolicy STANDARD = WillingnessPolicy.STANDARD;

    private final Random random = new Random(5);

    @Test
    void regularOrdersShowWillingnessAndTooFewShowNothing() {
        assertEquals(Rate.parse("100"), ordering(7, 7, 7, 7).points());
        assertEquals(Rate.parse("29.29"), ordering(5, 5, 20).points());
        assertEquals(Rate.parse("100"), ordering(0, 0, 0).points(), "all orders on the days of a holiday");
        assertTrue(ordering(7, 7).isAssumed());
        assertEquals(Rate.parse("50"), ordering(7, 7).points());
    }

    @Test
    void allFourPartsCountByTheirShares() {
        Willingness willing = willing(new Conduct(days(1, 20, 89), days(1, 89), new Conduct.Payments(4, 100_000, 25_000), 4), 7, 7, 7);
        assertEquals(Rate.parse("66.67"), willing.part(Axis.RESPONSE));
        assertEquals(Rate.parse("75"), willing.part(Axis.PUNCTUALITY));
        assertEquals(Rate.parse("100"), willing.part(Axis.REGULARITY));
        assertEquals(Rate.parse("80"), willing.part(Axis.STARS));
        assertEquals(Rate.parse("77.17"), willing.points(), "0.4 × 66.67 + 0.3 × 75 + 0.2 × 100 + 0.1 × 80 = 77.168");
    }

    @Test
    void aContactCountsForNinetyDaysUpToTheDay() {
        assertEquals(3, willing(new Conduct(days(0, 89, 89, 90, 91, -1), days(), Conduct.Payments.NONE, 0)).contacts());
        assertEquals(Rate.ZERO, willing(new Conduct(days(0, 5, 89), days(90), Conduct.Payments.NONE, 0)).part(Axis.RESPONSE), "nobody answered");
    }

    @Test
    void aPartWithFewerThanThreeFactsIsLeftOutAndTheOthersCarryItsShare() {
        Conduct two = new Conduct(days(1, 2), days(1, 2), new Conduct.Payments(2, 500, 0), 0);
        assertTrue(willing(two, 7, 7).isAssumed());
        Willingness paid = willing(new Conduct(days(1, 2), days(), new Conduct.Payments(3, 400, 100), 0), 5, 5, 20);
        assertNull(paid.part(Axis.RESPONSE));
        assertEquals(Rate.parse("56.72"), paid.points(), "(0.3 × 75 + 0.2 × 29.29) ÷ 0.5 = 56.716");
        assertEquals(Rate.parse("40"), willing(new Conduct(days(), days(), Conduct.Payments.NONE, 2), 7).points(), "a judgement needs no three facts");
    }

    @Test
    void aPartWithoutWeightDoesNotCount() {
        Conduct conduct = new Conduct(days(1, 2, 3), days(), Conduct.Payments.NONE, 5);
        Willingness willing = new Willingness(WillingnessPolicy.REGULARITY_ALONE, DAY, List.of(7, 7, 7), conduct);
        assertEquals(List.of(Axis.REGULARITY), willing.present());
        assertEquals(Rate.parse("100"), willing.points());
    }

    @Test
    void amountsBeyondAllShopsAreRoundedTheSame() {
        long large = Long.MAX_VALUE / 4;
        assertEquals(Rate.parse("66.67"), willing(new Conduct(days(), days(), new Conduct.Payments(3, 3 * large, large), 0)).part(Axis.PUNCTUALITY));
    }

    /// By decimals, as it is defined.
    @Test
    void thePointsAreTheWeightedMeanOfThePartsThatCount() {
        for (int round = 0; round < 3_000; round++) {
            int[] gaps = IntStream.range(0, random.nextInt(6)).map(_ -> 1 + random.nextInt(40)).toArray();
            int contacts = random.nextInt(7);
            int answered = random.nextInt(contacts + 1);
            long owed = 1 + random.nextInt(1_000_000);
            Conduct conduct = new Conduct(days(IntStream.range(0, contacts).toArray()), days(IntStream.range(0, answered).toArray()),
                    new Conduct.Payments(random.nextInt(6), owed, random.nextLong(owed + 1)), random.nextInt(6));
            Rate stars = Rate.parse(List.of("0.1", "0.15", "0").get(random.nextInt(3)));
            WillingnessPolicy policy = new WillingnessPolicy(Rate.parse("0.4"), Rate.parse("0.3"), new Rate(new BigDecimal("0.3").subtract(stars.value())), stars, 90);
            Willingness willing = new Willingness(policy, DAY, IntStream.of(gaps).boxed().toList(), conduct);
            List<BigDecimal> parts = new ArrayList<>();
            List<BigDecimal> weights = new ArrayList<>();
            if (contacts >= 3) {
                parts.add(percent(answered, contacts));
                weights.add(policy.response().value());
            }
            if (conduct.payments().debts() >= 3) {
                parts.add(percent(owed - conduct.payments().overdue(), owed));
                weights.add(policy.punctuality().value());
            }
            if (gaps.length >= 3) {
                parts.add(regularity(gaps));
                weights.add(policy.regularity().value());
            }
            if (conduct.stars() > 0 && stars.value().signum() > 0) {
                parts.add(percent(conduct.stars(), 5));
                weights.add(stars.value());
            }
            assertEquals(new Rate(mean(parts, weights)), willing.points(), willing.toString());
        }
    }

    private static BigDecimal mean(List<BigDecimal> parts, List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i).multiply(weights.get(i))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() == 0 ? new BigDecimal("50") : sum.divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal regularity(int[] gaps) {
        BigDecimal n = BigDecimal.valueOf(gaps.length);
        BigDecimal sum = BigDecimal.valueOf(IntStream.of(gaps).sum());
        BigDecimal squares = BigDecimal.valueOf(IntStream.of(gaps).map(g -> g * g).sum());
        BigDecimal variation = n.multiply(squares).subtract(sum.pow(2)).sqrt(MathContext.DECIMAL128).divide(sum, MathContext.DECIMAL128);
        return BigDecimal.valueOf(100).multiply(BigDecimal.ONE.subtract(variation.min(BigDecimal.ONE))).setScale(2, RoundingMode.HALF_UP);
    }

    private static Willingness ordering(int... gaps) {
        return willing(Conduct.UNKNOWN, gaps);
    }

    private static Willingness willing(Conduct conduct, int... gaps) {
        return new Willingness(STANDARD, DAY, IntStream.of(gaps).boxed().toList(), conduct);
    }

    /// So many days ago, each.
    private static DayList days(int... ago) {
        int[] days = IntStream.of(ago).map(back -> Math.toIntExact(DAY.toEpochDay()) - back).sorted().toArray();
        return DayList.of(days, days.length);
    }
}
