package org.suanpan.core.insight.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.suanpan.core.base.Money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ValueTest {

    /// The parameters of Fader, Hardie & Lee 2005 for CDNOW.
    private static final OrderModel PUBLISHED = OrderModel.bgNbd(0.243, 4.414, 0.793, 2.426);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Random random = new Random(20260101);

    @Test
    void aStoryCountsOrderDaysInWeeksFromTheFirstAndForgetsWhatComesLater() {
        SortedMap<LocalDate, Money> orders = new TreeMap<>();
        orders.put(FIRST, Money.parse("999.00"));
        orders.put(FIRST.plusDays(14), Money.parse("10.00"));
        orders.put(FIRST.plusDays(21), Money.parse("30.00"));
        orders.put(FIRST.plusDays(36), Money.parse("5000.00"));
        assertEquals(new BuyingStory(2, 3, 5, 20, Math.log(2) + Math.log(1)), BuyingStory.of(orders, FIRST.plusDays(35)));
        assertEquals(new BuyingStory(0, 0, 0, 0, 0), BuyingStory.of(orders, FIRST));
    }

    @Test
    void theLongerACustomerIsSilentTheLessProbablyHeIsOne() {
        for (OrderModel model : List.of(PUBLISHED, OrderModel.mbgCnbd(1, 0.52, 6.18, 0.89, 1.61), OrderModel.mbgCnbd(3, 0.85, 1.45, 0.79, 2.42))) {
            double before = 1;
            for (int weeks = 20; weeks < 200; weeks++) {
                double alive = model.aliveProbability(5, 20, weeks);
                assertTrue(alive > 0 && alive < before, model + " after " + weeks);
                before = alive;
            }
        }
    }

    @Test
    void whoOrderedOnceLivesForEverOnlyInBgNbd() {
        assertEquals(1, PUBLISHED.aliveProbability(0, 0, 500));
        assertTrue(OrderModel.mbgCnbd(1, 0.52, 6.18, 0.89, 1.61).aliveProbability(0, 0, 500) < 0.2);
    }

    @Test
    void theProbabilitiesOfAllCountsAddUpAndTheirMeanIsTheExpectation() {
        double all = IntStream.range(0, 400).mapToDouble(n -> PUBLISHED.probability(n, 10)).sum();
        double mean = IntStream.range(0, 400).mapToDouble(n -> n * PUBLISHED.probability(n, 10)).sum();
        assertEquals(1, all, 1e-9);
        assertEquals(PUBLISHED.expectedOrders(10), mean, 1e-9);
    }

    @Test
    void theExpectationPassesSmoothlyThroughTheParameterItDividesBy() {
        double below = OrderModel.bgNbd(0.5, 4, 1 - 1e-4, 2.5).expectedOrders(2, 10, 20, 30);
        double above = OrderModel.bgNbd(0.5, 4, 1 + 1e-4, 2.5).expectedOrders(2, 10, 20, 30);
        assertEquals((below + above) / 2, OrderModel.bgNbd(0.5, 4, 1, 2.5).expectedOrders(2, 10, 20, 30), 1e-6);
    }

    @Test
    void twoHundredOrdersOverflowNothing() {
        assertEquals(100.7957, OrderModel.bgNbd(0.25, 4, 0.8, 2.5)
                .logLikelihood(List.of(new BuyingStory(200, 38, 40, 0, 0))), 1e-4);
    }

    @Test
    void theOrderOfTheCustomersChangesNoBitOfTheFit() {
        List<BuyingStory> stories = shop(400);
        OrderModel.Fit fit = OrderModel.fit(stories, 1, true);
        SpendModel.Fit spend = SpendModel.fit(stories);
        List<BuyingStory> shuffled = new ArrayList<>(stories);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(shuffled, random);
            assertEquals(fit, OrderModel.fit(shuffled, 1, true));
            assertEquals(spend, SpendModel.fit(shuffled));
        }
    }

    @Test
    void noModelNearTheFitTellsTheStoriesBetter() {
        List<BuyingStory> stories = shop(400);
        OrderModel.Fit fit = OrderModel.fit(stories, 1, true);
        OrderModel best = fit.model();
        assertTrue(fit.isReliable());
        for (int round = 0; round < 200; round++) {
            OrderModel near = OrderModel.mbgCnbd(1, best.r() * nearOne(), best.alpha() * nearOne(), best.a() * nearOne(), best.b() * nearOne());
            assertTrue(near.logLikelihood(stories) <= fit.logLikelihood() + 1e-7, near.toString());
        }
    }

    @Test
    void fewCustomersWhoCameBackMakeNoReliableModel() {
        assertFalse(OrderModel.fit(shop(30), 1, true).isReliable());
    }

    @Test
    void spendingLeansTowardsTheMeanOfAllTheLessIsKnown() {
        SpendModel model = new SpendModel(6.25, 3.74, 15.44);
        assertEquals(6.25 * 15.44 / 2.74, model.meanSpend(), 1e-12);
        double once = model.expectedSpend(1, 100);
        double often = model.expectedSpend(20, 100);
        assertTrue(model.meanSpend() < once && once < often && often < 100);
    }

    @Test
    void theHypergeometricFunctionIsTheKnownOneWhereItIsKnown() {
        assertEquals(Math.asin(Math.sqrt(0.99)) / Math.sqrt(0.99), Hypergeometric.of(0.5, 0.5, 1.5, 0.99), 1e-12);
        assertEquals(-Math.log(0.3) / 0.7, Hypergeometric.of(1, 1, 2, 0.7), 1e-12);
        assertEquals(Math.pow(0.1, -2.5), Hypergeometric.of(2.5, 3, 3, 0.9), 1e-9);
        assertEquals(1, Hypergeometric.of(2, 3, 4, 0));
    }

    @Test
    void theLogarithmOfTheGammaFunctionIsTheOneOfFactorials() {
        double factorial = 0;
        for (int n = 1; n < 200; n++) {
            assertEquals(factorial, Gammas.log(n), 1e-12 * Math.max(1, factorial));
            factorial += Math.log(n);
        }
        assertEquals(Math.log(Math.PI) / 2, Gammas.log(0.5), 1e-14);
    }

    @Test
    void theSumOverOrdersAheadIsThePublishedExpectation() {
        assertEquals(1.226, PUBLISHED.ordersAhead(2, 30.43, 38.86, 39), 5e-4);
        for (int repeats : new int[] {0, 1, 2, 7, 40}) {
            for (double ahead : new double[] {0.5, 13, 39, 200}) {
                double closed = PUBLISHED.expectedOrders(repeats, repeats == 0 ? 0 : 30, 38, ahead);
                assertEquals(closed, PUBLISHED.ordersAhead(repeats, repeats == 0 ? 0 : 30, 38, ahead), 1e-8 * Math.max(1, closed));
            }
        }
    }

    @Test
    void aThousandOrdersLoseNothingToUnderflow() {
        OrderModel model = OrderModel.mbgCnbd(4, 2, 1, 0.9, 19);
        double ahead = model.ordersAhead(1000, 500, 500.2, 13);
        assertTrue(ahead > 24 && ahead < 26.1, String.valueOf(ahead));
    }

    /// Customers are drawn from the model itself, with regular gaps and a chance to leave after every order.
    @Test
    void regularCustomersOrderAsOftenAsForetold() {
        OrderModel model = OrderModel.mbgCnbd(3, 4, 2, 2, 18);
        int customers = 40_000;
        long orders = 0;
        for (int i = 0; i < customers; i++) {
            double pace = gamma(4) / 2;
            double first = gamma(2);
            double leaves = first / (first + gamma(18));
            double week = 0;
            while (random.nextDouble() >= leaves) {
                for (int step = 0; step < 3; step++) {
                    week -= Math.log(1 - random.nextDouble()) / pace;
                }
                if (week > 13) {
                    break;
                }
                orders++;
            }
        }
        double foretold = model.ordersAhead(0, 0, 0, 13);
        assertEquals(foretold, (double) orders / customers, 0.02 * foretold);
    }

    private double gamma(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum;
    }

    @Test
    void whoHasBeenSilentHasFewerOrdersAhead() {
        Outlooks outlooks = Outlooks.by(new OrderModel.Fit(OrderModel.mbgCnbd(2, 1.5, 1.9, 0.9, 19), -1, 80, true)).orElseThrow();
        List<LocalDate> days = IntStream.range(0, 8).mapToObj(i -> FIRST.plusDays(21L * i)).toList();
        Outlook soon = outlooks.of(days, days.getLast().plusDays(10));
        Outlook late = outlooks.of(days, days.getLast().plusDays(80));
        assertTrue(soon.alive().compareTo(late.alive()) > 0 && soon.orders().compareTo(late.orders()) > 0, soon + " / " + late);
        assertTrue(soon.percent() > 80 && late.percent() < 30 && late.percent() >= 1, soon + " / " + late);
    }

    @Test
    void ofManyCustomersASampleIsFittedAndTheirOrderChangesNothing() {
        List<List<LocalDate>> customers = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            customers.add(IntStream.range(0, 1 + i % 6).mapToObj(n -> FIRST.plusDays(n * 20L + n * n)).toList());
        }
        OrderModel.Fit fit = Outlooks.fit(customers, FIRST.plusDays(400)).orElseThrow();
        Collections.shuffle(customers, random);
        assertEquals(fit, Outlooks.fit(customers, FIRST.plusDays(400)).orElseThrow());
        assertTrue(fit.repeatBuyers() > 1_000 && fit.repeatBuyers() < 1_500, fit.toString());
        assertTrue(Outlooks.fit(List.of(List.of(FIRST)), FIRST).isEmpty());
    }

    /// Small shops are taken whole and large ones in part; equal customers, single days and gaps of one sum are among them.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 1_500, 1_501, 5_000})
    void theSampleIsWhatSortingAllStoriesGives(int count) {
        List<List<LocalDate>> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int size = 1 + random.nextInt(count < 1_000 ? 2 + random.nextInt(9) : 5);
            customers.add(random.ints(0, 12).distinct().limit(size).sorted().mapToObj(FIRST::plusDays).toList());
        }
        LocalDate asOf = FIRST.plusDays(15);
        List<BuyingStory> sorted = customers.stream().map(days -> BuyingStory.of(days, asOf)).sorted(Comparator.comparingInt(BuyingStory::repeats)
                .thenComparingDouble(BuyingStory::lastWeek).thenComparingDouble(BuyingStory::weeks).thenComparingDouble(BuyingStory::logGaps)).toList();
        List<BuyingStory> expected = IntStream.range(0, Math.min(count, 1_500)).mapToObj(i -> sorted.get(count <= 1_500 ? i : i * count / 1_500)).toList();
        boolean cameBack = sorted.getLast().repeats() > 0;
        assertEquals(cameBack ? expected : List.of(), new Sample(customers, asOf).of(1_500));
        Collections.shuffle(customers, random);
        assertEquals(cameBack ? expected : List.of(), new Sample(customers, asOf).of(1_500));
    }

    /// As the likelihood is defined, one story after the other and every term written out.
    @Test
    void theLikelihoodIsTheWrittenOutOneToTheLastBit() {
        SortedSet<BuyingStory> stories = new TreeSet<>(Comparator.comparingInt(BuyingStory::repeats).thenComparingDouble(BuyingStory::lastWeek)
                .thenComparingDouble(BuyingStory::weeks));
        stories.addAll(shop(300));
        for (int round = 0; round < 50; round++) {
            int k = 1 + random.nextInt(4);
            double r = Math.exp(random.nextDouble(-3, 5));
            double alpha = Math.exp(random.nextDouble(-3, 5));
            double a = Math.exp(random.nextDouble(-3, 5));
            double b = Math.exp(random.nextDouble(-3, 9));
            double sum = 0;
            for (BuyingStory s : stories) {
                double shape = r + (double) k * s.repeats();
                double none = 0;
                double term = 1;
                for (int j = 0; j < k; j++) {
                    none += term;
                    term *= (shape + j) / (j + 1) * (s.weeks() - s.lastWeek()) / (alpha + s.weeks());
                }
                double ofRepeats = Gammas.log(shape) - Gammas.log(r) + r * Math.log(alpha) + Gammas.logBeta(a, b + s.repeats() + 1) - Gammas.logBeta(a, b);
                double alive = -shape * Math.log(alpha + s.weeks()) + (k == 1 ? 0 : Math.log(none));
                double dead = Math.log(a) - Math.log(b + s.repeats()) - shape * Math.log(alpha + s.lastWeek());
                sum += ofRepeats + (Math.max(alive, dead) + Math.log(1 + Math.exp(Math.min(alive, dead) - Math.max(alive, dead))));
            }
            assertEquals(sum, OrderModel.mbgCnbd(k, r, alpha, a, b).logLikelihood(stories));
        }
    }

    /// Customers who order and drop out by chance, each at his own pace.
    private List<BuyingStory> shop(int customers) {
        return IntStream.range(0, customers).mapToObj(_ -> {
            double pace = 0.05 + random.nextDouble() * 0.4;
            double drop = random.nextDouble() * 0.4;
            int weeks = 20 + random.nextInt(20);
            SortedMap<LocalDate, Money> orders = new TreeMap<>();
            LocalDate day = FIRST;
            while (!day.isAfter(FIRST.plusWeeks(weeks))) {
                orders.put(day, Money.ofFen(1_000 + random.nextInt(20_000)));
                day = random.nextDouble() < drop
                        ? FIRST.plusYears(2)
                        : day.plusDays(1 + (long) (-7 * Math.log(1 - random.nextDouble()) / pace));
            }
            return BuyingStory.of(orders, FIRST.plusWeeks(weeks));
        }).toList();
    }

    private double nearOne() {
        return 0.95 + random.nextDouble() * 0.1;
    }

    @Test
    void aChanceIsNeverSaidToBeNoneOrAllAndALineIsHeldAgainstTheFigureItself() {
        assertEquals(List.of("<1", "1", "80", "99", ">99"), Stream.of("0.0000", "0.0050", "0.7960", "0.9949", "0.9950")
                .map(alive -> new Outlook(new BigDecimal(alive), BigDecimal.ZERO).said()).toList());
        assertTrue(new Outlook(new BigDecimal("0.7960"), BigDecimal.ZERO).isBelow(80));
        assertFalse(new Outlook(new BigDecimal("0.8000"), BigDecimal.ZERO).isBelow(80));
    }
}
