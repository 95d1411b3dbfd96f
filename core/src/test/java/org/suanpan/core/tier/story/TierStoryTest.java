package org.suanpan.core.tier.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.insight.value.OrderModel;
import org.suanpan.core.insight.value.Outlooks;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierBasis.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Every figure opens to its inputs, and a pocket calculator gets the same digits out of them.
class TierStoryTest {

    private static final TierPolicy POLICY = TierPolicy.standard();

    private final Random random = new Random(20261129);

    @Test
    void everyTierScoreAndProbabilityOfTwoHundredCustomersComesOutAgainFromTheSumsShown() {
        List<CustomerFacts> customers = SomeShop.customers(400, 1);
        Tiering.Looked looked = SomeShop.look(customers);
        assertTrue(looked.review().fitted() != null && looked.review().fitted().fit().isReliable());
        int likely = 0;
        int sums = 0;
        for (int i = 0; i < 200; i++) {
            TierReview.Line line = looked.review().lines().get(i);
            ScoreTrace score = StoryService.trace(looked.policy(), customers, customers.get(i), SomeShop.AS_OF);
            RhythmTrace rhythm = new RhythmTrace(looked.policy(), score.orders());
            AheadTrace ahead = new AheadTrace(customers.get(i), rhythm, StoryService.foretold(looked.review().fitted(), score.orders()));
            List<Step> steps = new ArrayList<>(score.steps());
            steps.addAll(rhythm.steps());
            steps.addAll(ahead.steps());
            for (Step step : steps) {
                if (!step.sum().isEmpty()) {
                    assertEquals(step.result(), Sums.of(step.sum(), step.result()), line.customer() + " " + step);
                    sums++;
                }
            }
            assertEquals(line.score().toString(1), score.steps().getLast().result());
            assertEquals(line.tier(), POLICY.hysteresis().reached(line.score()));
            assertEquals(line.lifecycle(), rhythm.fixed());
            assertEquals(line.pace().lifecycle(), rhythm.own());
            assertEquals(line.pace().outlook(), ahead.foretold() == null ? null : ahead.foretold().outlook());
            likely += ahead.foretold() == null ? 0 : 1;
        }
        assertTrue(likely > 150 && sums > 1_500, likely + " " + sums);
    }

    @Test
    void contributionsAddUpToTheDifferenceForFiveHundredFigures() {
        for (int round = 0; round < 500; round++) {
            int n = 1 + random.nextInt(6);
            List<String> causes = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f").subList(0, n));
            int scale = random.nextInt(5);
            List<BigDecimal> figures = new ArrayList<>();
            for (int i = 0; i < 1 << n; i++) {
                figures.add(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, scale));
            }
            List<Contributions.Part> parts = Contributions.of(causes, scale, come -> figures.get(mask(come)));
            assertEquals(figures.getLast().subtract(figures.getFirst()),
                    parts.stream().map(Contributions.Part::by).reduce(BigDecimal.ZERO.setScale(scale), BigDecimal::add));
            List<String> shuffled = new ArrayList<>(causes);
            Collections.shuffle(shuffled, random);
            assertEquals(new java.util.HashSet<>(parts), new java.util.HashSet<>(Contributions.of(shuffled, scale, come -> figures.get(mask(come)))));
        }
    }

    private static int mask(Set<String> come) {
        return new TreeSet<>(come).stream().mapToInt(c -> 1 << c.charAt(0) - 'a').sum();
    }

    @Test
    void whyPointsChangedAddsUpForEveryBasisAndAcrossVersions() {
        int changed = 0;
        for (Kind then : Kind.values()) {
            for (Kind now : Kind.values()) {
                changed += addUp(rules(then, 1), rules(now, then == now ? 1 : 2), 100 * then.ordinal() + 10 * now.ordinal());
            }
        }
        assertTrue(changed > 600, String.valueOf(changed));
    }

    private int addUp(TierPolicy then, TierPolicy now, int seed) {
        int changed = 0;
        List<CustomerFacts> before = SomeShop.customers(90, seed);
        List<CustomerFacts> after = SomeShop.customers(90, seed + 1);
        List<TierReview.Line> was = SomeShop.tiering(before).review(SomeShop.AS_OF, then, Progress.NONE).lines();
        List<TierReview.Line> is = SomeShop.tiering(after).review(SomeShop.AS_OF, now, Progress.NONE).lines();
        for (int i = 0; i < 90; i++) {
            BigDecimal late = BigDecimal.valueOf(random.nextInt(3) * 7L, 1);
            BigDecimal stored = was.get(i).score().value().setScale(1).add(late);
            PointsChange change = new PointsChange(stored, side(then, then, now, before, i), side(now, then, now, after, i));
            assertEquals(is.get(i).score().value().setScale(1), change.points(), then.basis() + " " + now.basis() + " " + is.get(i).customer());
            assertEquals(change.difference(), sum(change.parts(), 1));
            assertEquals(late.negate(), change.parts().getLast().by(), "what was written later");
            changed += change.difference().signum() == 0 ? 0 : 1;
        }
        return changed;
    }

    private static PointsChange.Side side(TierPolicy own, TierPolicy then, TierPolicy now, List<CustomerFacts> all, int i) {
        return new PointsChange.Side(own, Standpoint.of(SomeShop.AS_OF, then.basis().months(), all, all.get(i)),
                Standpoint.of(SomeShop.AS_OF, now.basis().months(), all, all.get(i)));
    }

    private static TierPolicy rules(Kind kind, int version) {
        return new TierPolicy(version, new TierBasis(kind, 12, version > 1), POLICY.tiers(), POLICY.score(), POLICY.hysteresis(), POLICY.lifecycle(),
                POLICY.cycle());
    }

    private static BigDecimal sum(List<Contributions.Part> parts, int scale) {
        return parts.stream().map(Contributions.Part::by).reduce(BigDecimal.ZERO.setScale(scale), BigDecimal::add);
    }

    @Test
    void whatTheTierStandsOnOpensToSumsForTheCurveAndForRfm() {
        List<CustomerFacts> customers = SomeShop.customers(200, 9);
        for (Kind kind : List.of(Kind.PARETO, Kind.RFM)) {
            List<TierReview.Line> lines = SomeShop.tiering(customers).review(SomeShop.AS_OF, rules(kind, 2), Progress.NONE).lines();
            for (int i = 0; i < 200; i++) {
                List<Step> steps = new BasisTrace(kind, Standpoint.of(SomeShop.AS_OF, 12, customers, customers.get(i))).steps();
                steps.stream().filter(step -> !step.sum().isEmpty())
                        .forEach(step -> assertEquals(step.result(), Sums.of(step.sum(), step.result()), step.toString()));
                assertEquals(lines.get(i).score().toString(1), steps.getLast().result());
            }
        }
    }

    @Test
    void whyTheStateAndTheChanceChangedAddsUpWhateverCame() {
        OrderModel.Fit one = fit(1);
        OrderModel.Fit other = fit(2);
        int changed = 0;
        for (int round = 0; round < 500; round++) {
            List<LocalDate> all = new ArrayList<>();
            LocalDate day = SomeShop.AS_OF.minusDays(500L);
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                day = day.plusDays(1 + random.nextInt(40));
                all.add(day);
            }
            LocalDate then = all.getFirst().plusDays(random.nextInt(300));
            LocalDate now = then.plusDays(1 + random.nextInt(90));
            OrderDays before = OrderDays.upTo(then, all);
            OrderDays after = OrderDays.upTo(now, all);
            StateChange state = new StateChange(Lifecycle.ACTIVE, new RhythmTrace(rules(Kind.SCORE, 1 + random.nextInt(2)), before),
                    new RhythmTrace(rules(Kind.SCORE, 1 + random.nextInt(2)), after));
            assertEquals(state.left().subtract(state.leftBefore()), sum(state.parts(), 0));
            ChanceChange chance = new ChanceChange(new ChanceChange.Side(before, Outlooks.by(one).orElseThrow()),
                    new ChanceChange.Side(after, Outlooks.by(other).orElseThrow()));
            assertEquals(chance.is().subtract(chance.was()), sum(chance.parts(), 2));
            changed += chance.is().equals(chance.was()) ? 0 : 1;
        }
        assertTrue(changed > 300, String.valueOf(changed));
    }

    private static OrderModel.Fit fit(int seed) {
        return Outlooks.fit(SomeShop.customers(400, seed).stream().map(CustomerFacts::orderDays).filter(days -> !days.isEmpty()).toList(),
                SomeShop.AS_OF).orElseThrow();
    }

    @Test
    void theOrderOfTheCustomersChangesNoStory() {
        List<CustomerFacts> customers = SomeShop.customers(120, 7);
        List<CustomerFacts> shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, random);
        for (CustomerFacts one : customers) {
            assertEquals(trace(customers, one).steps(), trace(shuffled, one).steps());
        }
    }

    @Test
    void bothRulesOfTheLifeCycleStandInOneSentence() {
        LocalDate asOf = LocalDate.of(2026, 3, 5);
        List<LocalDate> days = List.of(asOf.minusDays(310), asOf.minusDays(220), asOf.minusDays(130), asOf.minusDays(40));
        RhythmTrace rhythm = new RhythmTrace(POLICY, OrderDays.upTo(asOf, days));
        assertEquals("tier.story.cycle[Problem[key=tier.lifecycle.SLEEPING, arguments=[]], Problem[key=tier.lifecycle.ACTIVE, "
                + "arguments=[]], 90]", rhythm.sentence().key() + rhythm.sentence().arguments());
    }

    @Test
    void whatIsAtStakeIsWhatHeWouldBringLessWhatHeIsExpectedToBring() {
        List<CustomerFacts> customers = SomeShop.customers(300, 3);
        Tiering.Looked looked = SomeShop.look(customers);
        for (CustomerFacts one : customers) {
            ScoreTrace score = trace(customers, one);
            AheadTrace ahead = new AheadTrace(one, new RhythmTrace(POLICY, score.orders()),
                    StoryService.foretold(looked.review().fitted(), score.orders()));
            assertTrue(!ahead.atStake().isNegative() && !ahead.value().isNegative());
            if (ahead.foretold() != null) {
                assertTrue(ahead.ordersIfHere().compareTo(ahead.orders()) >= 0);
            }
            if (one.orderDays().isEmpty()) {
                assertEquals(Money.ZERO, ahead.atStake());
            }
        }
    }

    private static ScoreTrace trace(List<CustomerFacts> all, CustomerFacts one) {
        return StoryService.trace(POLICY, all, one, SomeShop.AS_OF);
    }
}
