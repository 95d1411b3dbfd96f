package org.suanpan.core.commission.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatements;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.month.ShopOfLists.Event;
import org.suanpan.core.commission.month.ShopOfLists.Sale;
import org.suanpan.core.party.SalesRepId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The one law for every term a plan may have: whatever becomes known when, whatever is frozen when, everybody ends up
/// with what a fresh replay of all documents gives.
class TermsHistoriesTest {

    private static final YearMonth FIRST = ShopOfLists.FIRST;
    private static final List<CommissionPlan> PLANS = ShopOfLists.PLANS;

    private final Random random = new Random(20261129);
    private final SomeEvents events = new SomeEvents(random);

    @Test
    void whateverBecomesKnownWhenEverybodyGetsWhatAReplayGives() {
        histories(Integer.getInteger("suanpan.histories", 1_000));
    }

    @Tag("long")
    @Test
    void tenThousandHistoriesOfEverythingThatCanHappen() {
        histories(10_000);
    }

    private void histories(int count) {
        for (int history = 0; history < count; history++) {
            List<CommissionPlan> plans = somePlans();
            List<Event> told = events.some();
            Map<String, Money> replay = paid(told, plans, true);
            assertEquals(replay, paid(events.shuffled(told), plans, false), "shuffled " + history);
            assertEquals(replay, paid(events.split(told), plans, false), "split " + history);
            assertEquals(replay, paid(events.doubledAndReversed(told), plans, false), "doubled " + history);
        }
    }

    @Test
    void everyTermPaysSomethingSomewhere() {
        for (CommissionPlan plan : ShopOfLists.PLANS_WITH_TERMS) {
            List<CommissionPlan> plans = Collections.nCopies(7, plan);
            CommissionPlan bare = PlanText.parse(PlanText.of(plan).replaceAll(" terms=.*", ""));
            boolean differs = false;
            for (int history = 0; history < 40 && !differs; history++) {
                List<Event> told = events.some();
                differs = !paid(told, plans, true).equals(paid(told, Collections.nCopies(7, bare), true));
            }
            assertTrue(differs, PlanText.of(plan));
        }
    }

    @Test
    void theSealNamesTheDocumentsWhateverTheirOrder() {
        List<Event> told = events.some();
        List<CommissionPlan> plans = somePlans();
        ShopOfLists one = new ShopOfLists(plans);
        one.known.addAll(told);
        ShopOfLists other = new ShopOfLists(plans);
        other.known.addAll(events.shuffled(told));
        assertEquals(seals(one), seals(other));
        other.known.add(new Sale(new SalesRepId(1), "D99", LocalDate.of(2026, 1, 9), 1, "X", Money.ofFen(1), Money.ZERO));
        assertNotEquals(seals(one), seals(other));
    }

    private static List<String> seals(ShopOfLists shop) {
        return shop.service.run(FIRST, PLANS.getFirst()).stream().map(CommissionStatement::facts).toList();
    }

    private List<CommissionPlan> somePlans() {
        List<CommissionPlan> plans = new ArrayList<>();
        for (YearMonth month = FIRST; !month.isAfter(ShopOfLists.SWEEP); month = month.plusMonths(1)) {
            plans.add(PLANS.get(random.nextInt(PLANS.size())));
        }
        return plans;
    }

    /// All known before anything is frozen, or months frozen between them in any order; what was frozen stays as it was.
    private Map<String, Money> paid(List<Event> told, List<CommissionPlan> plans, boolean isReplay) {
        ShopOfLists shop = new ShopOfLists(plans);
        List<YearMonth> open = new ArrayList<>();
        for (YearMonth month = FIRST; month.isBefore(ShopOfLists.SWEEP); month = month.plusMonths(1)) {
            open.add(month);
        }
        if (!isReplay) {
            Collections.shuffle(open, random);
        }
        for (Event event : told) {
            shop.known.add(event);
            if (!isReplay && !open.isEmpty() && random.nextInt(4) == 0) {
                shop.freeze(open.removeLast());
            }
        }
        open.forEach(shop::freeze);
        shop.freeze(ShopOfLists.SWEEP);
        assertTrue(shop.statements.stream().allMatch(CommissionStatements.SettledStatement::isIntact));
        assertEquals(shop.asFrozen, shop.statements.stream().map(CommissionStatements.SettledStatement::seal).toList());
        return shop.totals();
    }
}
