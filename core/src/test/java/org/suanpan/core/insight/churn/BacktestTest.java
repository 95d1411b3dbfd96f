package org.suanpan.core.insight.churn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.insight.churn.BacktestResult.Score;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.TierPolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class BacktestTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final CyclePolicy CYCLE = TierPolicy.standard().cycle();
    private static final Backtest.Rhythm RHYTHM =
            new Backtest.Rhythm(days -> CYCLE.rhythm(days).sleepDays(), days -> CYCLE.rhythm(days).lostDays());

    private record Shop(OrderLog log, Map<String, Optional<LocalDate>> truth) {

        BacktestResult tried() {
            return Backtest.of(log, truth, RHYTHM);
        }

        BacktestResult triedBlind() {
            return Backtest.of(log, Map.of(), RHYTHM);
        }
    }

    /// The figures published beside the log: rule, false alarms, median delay.
    @Test
    void thePublishedFiguresComeOutOnThePublishedLog() throws IOException {
        Path folder = published();
        assumeTrue(folder != null, "not tested: no folder data/b2b_cycles (name its parent with -Dsuanpan.data=…)");
        BacktestResult tried = read(folder).tried();
        assertEquals(new Span(LocalDate.of(2025, 3, 31), tried.span().mondays(), LocalDate.of(2025, 8, 31)), tried.span());
        assertEquals(38, tried.span().mondays().size());
        assertEquals(600, tried.told());
        assertRule(tried, "fixed30", 0.3716, 34.0, 54);
        assertRule(tried, "fixed90", 0.0834, 92.0, 54);
        assertRule(tried, "shrunk", 0.1484, 42.0, 52);
        assertRule(tried, "palive80", 0.0978, 46.5, 49);
        assertRule(tried, "palive50", 0.0283, 74.5, 46);
        assertTrue(figure(score(tried, "palive50").auc()) >= 0.95);
        assertTrue(figure(score(tried, "palive50").brier()) <= 0.08);
        assertEquals(0.945, figure(score(tried, "days_since").auc()), 5e-4);
        assertTrue(figure(tried.meanDifference()) <= 0.05);
    }

    /// The likelihood is flat where all customers stop alike, so the rules by probability differ in the fourth digit.
    private static void assertRule(BacktestResult tried, String rule, double falseAlarms, double delay, int detected) {
        Score score = score(tried, rule);
        assertEquals(falseAlarms, figure(score.falseAlarms()), rule.startsWith("palive") ? 5e-4 : 5e-5, rule);
        assertEquals(delay, figure(score.medianDelay()), rule);
        assertEquals(54, score.stopped(), rule);
        assertEquals(detected, score.detected(), rule);
    }

    /// Of one shop a median over some fifty stops may be a few days off, so five of them are taken together.
    @Test
    void shopsNobodySawBeforeKeepWhatThePublishedFiguresPromise() {
        List<BacktestResult> tried = new ArrayList<>();
        for (long seed = 1; seed <= 5; seed++) {
            tried.add(shop(600, new Random(seed)).tried());
        }
        assertTrue(mean(tried, "palive80", Score::falseAlarms) <= 0.15 && mean(tried, "palive80", Score::medianDelay) <= 50);
        assertTrue(mean(tried, "palive50", Score::falseAlarms) <= 0.06 && mean(tried, "palive50", Score::medianDelay) <= 75);
        assertTrue(mean(tried, "shrunk", Score::falseAlarms) <= 0.20 && mean(tried, "shrunk", Score::medianDelay) <= 45);
        assertTrue(mean(tried, "palive50", Score::auc) >= 0.95 && mean(tried, "palive50", Score::brier) <= 0.08);
        assertTrue(tried.stream().allMatch(one -> figure(one.meanDifference()) <= 0.05));
        assertTrue(mean(tried, "palive50", Score::auc) > mean(tried, "days_since", Score::auc));
        assertTrue(mean(tried, "fixed30", Score::falseAlarms) > 2 * mean(tried, "palive80", Score::falseAlarms));
    }

    private static double mean(List<BacktestResult> tried, String rule, Function<Score, Double> figure) {
        return tried.stream().mapToDouble(one -> figure(figure.apply(score(one, rule)))).average().orElseThrow();
    }

    @Test
    void theOrderOfTheRowsChangesNoBit() {
        Shop shop = shop(120, new Random(3));
        List<Map.Entry<String, LocalDate>> rows = new ArrayList<>();
        shop.log.customers().forEach((customer, days) -> days.forEach(day -> rows.add(Map.entry(customer, day))));
        Collections.shuffle(rows, new Random(4));
        OrderLog.Rows again = new OrderLog.Rows();
        rows.forEach(row -> again.add(row.getKey(), row.getValue(), null));
        assertEquals(shop.tried(), new Shop(again.log(), shop.truth).tried());
        assertEquals(shop.triedBlind(), new Shop(again.log(), Map.of()).tried());
    }

    @Test
    void withoutToldFatesOnlyWeeksThatAreCertainCount() {
        Shop shop = shop(400, new Random(11));
        BacktestResult blind = shop.triedBlind();
        assertEquals(0, blind.told());
        assertEquals(400, shop.tried().told());
        for (String rule : List.of("fixed30", "shrunk", "palive80", "palive50")) {
            assertTrue(figure(score(blind, rule).falseAlarms()) <= figure(score(shop.tried(), rule).falseAlarms()) + 0.02,
                    rule + ": " + score(blind, rule) + " / " + score(shop.tried(), rule));
        }
        assertTrue(figure(score(blind, "palive50").auc()) > 0.9);
    }

    @Test
    void fewCustomersHaveNoProbabilityButTheirDays() {
        BacktestResult tried = shop(30, new Random(5)).tried();
        assertNull(score(tried, "palive80").falseAlarms());
        assertNull(score(tried, "palive80").auc());
        assertNotNull(score(tried, "fixed30").falseAlarms());
        assertNotNull(score(tried, "shrunk").auc());
        assertEquals(List.of(), tried.deciles());
        assertNull(tried.meanDifference());
    }

    @Test
    void aDayWhoseGoodsAllCameBackIsNoOrderAndADayCountsOnce() {
        OrderLog.Rows rows = new OrderLog.Rows();
        rows.add("A", FIRST, Money.parse("100.00"));
        rows.add("A", FIRST, Money.parse("-100.00"));
        rows.add("A", FIRST.plusDays(3), Money.parse("80.00"));
        rows.add("A", FIRST.plusDays(3), Money.parse("-20.00"));
        rows.add("A", FIRST.plusDays(5), Money.ZERO);
        rows.add("B", FIRST, Money.parse("-5.00"));
        assertEquals(Map.of("A", List.of(FIRST.plusDays(3), FIRST.plusDays(5))), rows.log().customers());
    }

    @Test
    void oneOrderAloneIsALogToo() {
        OrderLog.Rows rows = new OrderLog.Rows();
        rows.add("A", FIRST, null);
        BacktestResult tried = new Shop(rows.log(), Map.of()).tried();
        assertFalse(tried.fit() != null && tried.fit().isReliable());
        assertNull(score(tried, "fixed30").medianDelay());
    }

    /// Customers with a rhythm of 4 to 150 days, typically 24, more or less regular, who may stop after every order.
    private static Shop shop(int customers, Random random) {
        LocalDate last = LocalDate.of(2025, 12, 31);
        OrderLog.Rows rows = new OrderLog.Rows();
        Map<String, Optional<LocalDate>> truth = new HashMap<>();
        for (int i = 0; i < customers; i++) {
            String name = "K%04d".formatted(i);
            double cycle = Math.clamp(24 * Math.exp(0.8 * random.nextGaussian()), 4, 150);
            int regular = new int[] {1, 3, 8}[random.nextInt(3)];
            double stops = 0.02 + 0.05 * random.nextDouble();
            double at = random.nextDouble() * 180;
            LocalDate day = FIRST.plusDays((long) at);
            rows.add(name, day, null);
            while (random.nextDouble() >= stops && !day.isAfter(last)) {
                at += gap(cycle, regular, random);
                LocalDate next = FIRST.plusDays((long) at);
                if (!next.isAfter(last)) {
                    rows.add(name, next, null);
                }
                day = next;
            }
            truth.put(name, day.isAfter(last) ? Optional.empty() : Optional.of(day));
        }
        return new Shop(rows.log(), truth);
    }

    private static double gap(double cycle, int regular, Random random) {
        double gap = 0;
        for (int i = 0; i < regular; i++) {
            gap -= Math.log(1 - random.nextDouble()) * cycle / regular;
        }
        return Math.max(1, gap);
    }

    private static Shop read(Path folder) throws IOException {
        OrderLog.Rows rows = new OrderLog.Rows();
        Files.readAllLines(folder.resolve("orders.csv")).stream().skip(1).map(line -> line.split(","))
                .forEach(cells -> rows.add(cells[0], LocalDate.parse(cells[1]), null));
        Map<String, Optional<LocalDate>> truth = new HashMap<>();
        Files.readAllLines(folder.resolve("truth.csv")).stream().skip(1).map(line -> line.split(","))
                .forEach(cells -> truth.put(cells[0],
                        cells[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[1]))));
        return new Shop(rows.log(), truth);
    }

    /// Beside the project, or where the property says; null where it isn't.
    private static Path published() {
        String said = System.getProperty("suanpan.data");
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            for (Path data : said == null ? List.of(at.resolve("shared/data"), at.resolve("data")) : List.of(Path.of(said))) {
                if (Files.isRegularFile(data.resolve("b2b_cycles/orders.csv"))) {
                    return data.resolve("b2b_cycles");
                }
            }
        }
        return null;
    }

    private static Score score(BacktestResult tried, String rule) {
        return tried.scores().stream().filter(s -> s.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static double figure(Double figure) {
        return figure == null ? Double.NaN : figure;
    }
}
