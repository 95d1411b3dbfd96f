package org.suanpan.core.insight.demand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.suanpan.core.insight.demand.DemandSeries.Pattern;
import org.suanpan.core.insight.demand.DemandSeries.Steadiness;
import org.suanpan.core.insight.demand.SafetyStock.Spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DemandTest {

    private static final double EXACT = 1e-12;

    private final Random random = new Random(20260101);

    @Test
    void demandInEveryPeriodMakesCrostonPlainSmoothing() {
        DemandSeries series = DemandSeries.of(List.of(4, 8, 6));
        assertEquals(0.1 * 6 + 0.9 * (0.1 * 8 + 0.9 * 4), series.croston(0.1, 0.1).perPeriod(), EXACT);
        assertEquals(series.croston(0.1, 0.1).perPeriod(), series.teunterSyntetosBabai(0.1, 0.1).perPeriod(), EXACT);
    }

    @Test
    void crostonNeverForgetsButTsbDoes() {
        List<Integer> periods = new ArrayList<>(List.of(0, 3, 0, 4));
        DemandSeries before = DemandSeries.of(periods);
        periods.addAll(Collections.nCopies(40, 0));
        DemandSeries after = DemandSeries.of(periods);
        assertEquals(before.croston(0.1, 0.1), after.croston(0.1, 0.1));
        assertEquals(before.teunterSyntetosBabai(0.1, 0.1).perPeriod() * Math.pow(0.9, 40),
                after.teunterSyntetosBabai(0.1, 0.1).perPeriod(), EXACT);
    }

    @Test
    void oneDemandIsItsSizeOverItsPeriodAndNoDemandIsNothing() {
        assertEquals(5.0 / 4, DemandSeries.of(List.of(0, 0, 0, 5, 0)).croston(0.1, 0.1).perPeriod(), EXACT);
        assertEquals(new DemandSeries.Forecast(0, null, null), DemandSeries.of(List.of(0, 0)).croston(0.1, 0.1));
        assertEquals(new DemandSeries.Forecast(0, null, null), DemandSeries.of(List.<Integer>of()).syntetosBoylan(0.1, 0.1));
        assertEquals(0, DemandSeries.of(List.<Integer>of()).movingAverage(3));
    }

    @Test
    void demandInAnotherUnitScalesEveryForecastAndKeepsTheShape() {
        for (int round = 0; round < 200; round++) {
            List<Integer> periods = random.ints(30, -2, 5).map(d -> Math.max(0, d)).boxed().toList();
            DemandSeries pieces = DemandSeries.of(periods.stream().map(d -> d * 12).toList());
            DemandSeries boxes = DemandSeries.of(periods);
            assertEquals(12 * boxes.croston(0.1, 0.2).perPeriod(), pieces.croston(0.1, 0.2).perPeriod(), 1e-9);
            assertEquals(12 * boxes.shaleBoylanJohnston(0.1, 0.2).perPeriod(), pieces.shaleBoylanJohnston(0.1, 0.2).perPeriod(), 1e-9);
            assertEquals(12 * boxes.teunterSyntetosBabai(0.3, 0.2).perPeriod(), pieces.teunterSyntetosBabai(0.3, 0.2).perPeriod(), 1e-9);
            assertEquals(boxes.shape().pattern(), pieces.shape().pattern());
            assertEquals(boxes.steadiness().steadiness(), pieces.steadiness().steadiness());
        }
    }

    @Test
    void theLinesBetweenPatternsBelongToTheUpperOne() {
        List<Integer> periods = new ArrayList<>(Collections.nCopies(25, 1));
        periods.addAll(Collections.nCopies(8, 0));
        assertEquals(Pattern.INTERMITTENT, DemandSeries.of(periods).shape().pattern());
        assertEquals(Pattern.SMOOTH, DemandSeries.of(periods.subList(0, 32)).shape().pattern());
        assertEquals(Pattern.ERRATIC, DemandSeries.of(List.of(3, 17)).shape().pattern());
        assertEquals(Pattern.NONE, DemandSeries.of(List.of(0)).shape().pattern());
    }

    @Test
    void steadinessCountsTheEmptyPeriods() {
        assertEquals(Steadiness.X, DemandSeries.of(List.of(1, 3)).steadiness().steadiness());
        assertEquals(Steadiness.Y, DemandSeries.of(List.of(0, 2)).steadiness().steadiness());
        assertEquals(Steadiness.Z, DemandSeries.of(List.of(0, 0, 2)).steadiness().steadiness());
        assertEquals(new DemandSeries.Steady(null, Steadiness.Z), DemandSeries.of(List.of(0, 0)).steadiness());
    }

    @Test
    void theNormalQuantileIsTheOneInTheTables() {
        assertEquals(0, NormalQuantile.of(0.5), EXACT);
        assertEquals(1.6448536269514722, NormalQuantile.of(0.95), EXACT);
        assertEquals(2.0537489106318225, NormalQuantile.of(0.98), EXACT);
        assertEquals(-3.090232306167813, NormalQuantile.of(0.001), EXACT);
        assertEquals(-8.222082216130435, NormalQuantile.of(1e-16), 1e-10);
    }

    @Test
    void aDemandAndALeadTimeThatNeverVaryNeedNoSafetyStock() {
        SafetyStock stock = SafetyStock.of(new Spread(12, 0), new Spread(5, 0), 0.98);
        assertEquals(0, stock.safetyStock());
        assertEquals(60, stock.reorderPointUnits());
    }

    @Test
    void aHigherServiceLevelNeverTakesLessStock() {
        double before = 0;
        for (int percent = 50; percent < 100; percent++) {
            double stock = SafetyStock.of(new Spread(10, 4), new Spread(7, 2), percent / 100.0).safetyStock();
            assertTrue(stock >= before);
            before = stock;
        }
    }
}
