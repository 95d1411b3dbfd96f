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
import org.suanpan.core.tier.OrderDays;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.Tiering;

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
    void whyAScoreChangedAddsUpForFiveHundredCustomers() {
        int changed = 0;
        for (int round = 0; round < 10; round++) {
            List<CustomerFacts> then = SomeShop.customers(50, 100 + round);
            List<CustomerFacts> now = SomeShop.customers(50, 200 + round);
            for (int i = 0; i < 50; i++) {
                ScoreTrace before = trace(then, then.get(i));
                BigDecimal stored = before.score().score().add(BigDecimal.valueOf(random.nextInt(3) * 7L, 1));
                ScoreChange change = new ScoreChange(stored, before, trace(now, now.get(i)));
                assertEquals(change.difference(),
                        change.parts().stream().map(Contributions.Part::by).reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add));
                changed += change.difference().signum() == 0 ? 0 : 1;
            }
        }
        assertTrue(changed > 400, String.valueOf(changed));
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
