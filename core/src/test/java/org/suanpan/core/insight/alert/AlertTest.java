package org.suanpan.core.insight.alert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.insight.alert.AlertFilter.Outcome;
import org.suanpan.core.insight.alert.RateRise.Count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AlertTest {

    private static final List<Double> WEEKS = List.of(12.0, 15.0, 11.0, 14.0, 13.0, 16.0, 12.0, 14.0);

    private final Random random = new Random(20260101);

    @Test
    void oneProjectOrderInTheHistoryBlindsNothing() {
        List<Double> history = new ArrayList<>(WEEKS);
        history.set(5, 160.0);
        assertEquals(Outlier.of(WEEKS, 25, 3.5, 8).status(), Outlier.of(history, 25, 3.5, 8).status());
        assertEquals(AlertStatus.ALERT_HIGH, Outlier.of(history, 25, 3.5, 8).status());
    }

    @Test
    void theOrderOfTheHistoryChangesNothing() {
        List<Double> shuffled = new ArrayList<>(WEEKS);
        for (int round = 0; round < 100; round++) {
            Collections.shuffle(shuffled, random);
            assertEquals(Outlier.of(WEEKS, 2, 3.5, 8), Outlier.of(shuffled, 2, 3.5, 8));
            assertEquals(WeekChange.of(2, WEEKS, 1, 0.3), WeekChange.of(2, shuffled, 1, 0.3));
        }
    }

    @Test
    void withTooLittleHistoryNothingIsSaid() {
        assertEquals(new Outlier(AlertStatus.INSUFFICIENT_DATA, null, null, null), Outlier.of(WEEKS.subList(0, 7), 99, 3.5, 8));
        assertEquals(new WeekChange(AlertStatus.INSUFFICIENT_DATA, null, null), WeekChange.of(99, WEEKS.subList(0, 2), 1, 0.3));
        assertEquals(AlertStatus.OK, RateRise.of(new Count(4, 4), new Count(0, 1000), 0.01).status());
    }

    @Test
    void aHistoryThatNeverMovedMakesAnyOtherFigureStandOut() {
        List<Double> still = Collections.nCopies(8, 10.0);
        assertEquals(new Outlier(AlertStatus.ALERT_HIGH, 10.0, Outlier.Scale.NONE, 99.0), Outlier.of(still, 10.01, 3.5, 8));
        assertEquals(AlertStatus.ALERT_LOW, Outlier.of(still, 9, 3.5, 8).status());
        assertEquals(AlertStatus.OK, Outlier.of(still, 10, 3.5, 8).status());
    }

    @Test
    void anAverageThatStartsOnTargetDriftsOnlyAsFarAsItsValues() {
        DriftChart chart = new DriftChart(0.2, 100, 10, 2.7, false);
        assertEquals(100, chart.points(Collections.nCopies(50, 100.0)).getLast().average());
        List<DriftChart.Point> falling = chart.points(Collections.nCopies(50, 85.0));
        assertEquals(85, falling.getLast().average(), 0.001);
        assertEquals(AlertStatus.OK, falling.getFirst().status());
        assertEquals(AlertStatus.ALERT_LOW, falling.getLast().status());
    }

    @Test
    void exactLimitsBeginNarrowAndEndWhereTheOthersAre() {
        List<Double> values = Collections.nCopies(60, 50.0);
        List<DriftChart.Point> exact = new DriftChart(0.3, 50, 2.0539, 3, true).points(values);
        List<DriftChart.Point> last = new DriftChart(0.3, 50, 2.0539, 3, false).points(values);
        assertEquals(0.3 * 3 * 2.0539, exact.getFirst().upper() - 50, 1e-9);
        assertTrue(IntStream.range(1, 10).allMatch(i -> exact.get(i).upper() > exact.get(i - 1).upper()));
        assertEquals(last.getLast().upper(), exact.getLast().upper(), 1e-6);
    }

    @Test
    void aWeekThatFallsByExactlyTheShareAlertsAndASmallOneNever() {
        List<Double> weeks = Collections.nCopies(3, 10_000.0);
        assertEquals(AlertStatus.ALERT_LOW, WeekChange.of(7_000, weeks, 1_000, 0.3).status());
        assertEquals(AlertStatus.OK, WeekChange.of(7_001, weeks, 1_000, 0.3).status());
        assertEquals(AlertStatus.OK, WeekChange.of(999, Collections.nCopies(3, 100.0), 1_000, 0.3).status());
        assertEquals(AlertStatus.OK, WeekChange.of(1_499, Collections.nCopies(3, 1_000.0), 1_000, 0.3).status());
        assertEquals(AlertStatus.ALERT_HIGH, WeekChange.of(1_500, Collections.nCopies(3, 1_000.0), 1_000, 0.3).status());
        assertEquals(new WeekChange(AlertStatus.ALERT_HIGH, 0.0, null), WeekChange.of(5_000, Collections.nCopies(4, 0.0), 1_000, 0.3));
    }

    @Test
    void theTailOfACoinIsTheOneOfPascalsTriangle() {
        assertEquals(11.0 / 1024, RateRise.of(new Count(9, 10), new Count(0, 0), 0.01).tail(), 1e-15);
        assertEquals(1, RateRise.of(new Count(0, 10), new Count(0, 0), 0.01).tail());
        assertEquals(AlertStatus.ALERT_HIGH, RateRise.of(new Count(10, 10), new Count(0, 0), 0.01).status());
    }

    @Test
    void moreBadCasesNeverLookMoreLikely() {
        double before = 1;
        for (int bad = 0; bad <= 400; bad++) {
            double tail = RateRise.of(new Count(bad, 400), new Count(12, 400), 0.01).tail();
            assertTrue(tail <= before && tail >= 0, bad + ": " + tail);
            before = tail;
        }
    }

    @Test
    void aSixthAlertOfOneDayGoesIntoTheDigestAndTheNextDayBeginsAnew() {
        AlertFilter filter = new AlertFilter();
        List<Outcome> outcomes = IntStream.rangeClosed(1, 6).mapToObj(i -> filter.fire("k" + i, 0, 1, "E1")).toList();
        assertEquals(Collections.nCopies(5, Outcome.SENT), outcomes.subList(0, 5));
        assertEquals(Outcome.DIGEST, outcomes.get(5));
        assertEquals(Outcome.SENT, filter.fire("k7", 0, 1, "E2"));
        assertEquals(Outcome.SENT, filter.fire("k8", 1, 1, "E1"));
    }

    @Test
    void nobodyEverGetsMoreThanFiveADayNorOneKeyTwiceInAWeekWithoutGettingWorse() {
        AlertFilter filter = new AlertFilter();
        List<int[]> sent = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            int today = 0;
            for (int i = 0; i < 12; i++) {
                int key = random.nextInt(20);
                int severity = random.nextInt(4);
                if (filter.fire("k" + key, day, severity, "E1") == Outcome.SENT) {
                    today++;
                    int now = day;
                    assertTrue(sent.stream().noneMatch(s -> s[0] == key && now - s[1] < 7 && s[2] >= severity));
                    sent.add(new int[] {key, day, severity});
                }
            }
            assertTrue(today <= 5);
        }
    }

    @Test
    void whatWasAcknowledgedStaysSilentHoweverBadUntilItWasFineOnce() {
        AlertFilter filter = new AlertFilter();
        List<Outcome> outcomes = List.of(filter.fire("k", 0, 1, "E1"), filter.acknowledge("k"), filter.fire("k", 30, 9, "E1"),
                filter.fire("k", 31, 0, "E1"), filter.fire("k", 32, 1, "E1"));
        assertEquals(List.of(Outcome.SENT, Outcome.ACKED, Outcome.SUPPRESSED_ACK, Outcome.CLEARED, Outcome.SENT), outcomes);
        assertTrue(outcomes.stream().allMatch(Objects::nonNull));
    }
}
