package org.suanpan.core.tier.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rate;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Segment;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.board.Cell;
import org.suanpan.core.tier.board.Preview;
import org.suanpan.core.tier.chart.OwnPast;
import org.suanpan.core.tier.chart.ParetoCurve;
import org.suanpan.core.tier.chart.RfmTable;
import org.suanpan.core.tier.story.Others;
import org.suanpan.core.tier.story.SomeShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LostDeskTest {

    private static final ScorePolicy SCORE = TierPolicy.standard().score();

    private final Random random = new Random(5);
    private final List<CustomerFacts> customers = SomeShop.customers(500, 11);
    private final Tiering.Looked looked = SomeShop.look(customers);

    @Test
    void theDearestComeFirstAndNobodyWhoIsSurelyGoneIsSlipping() {
        LostDesk desk = LostDesk.of(looked, Map.of());
        assertTrue(desk.slipping().size() > 10);
        for (int i = 1; i < desk.slipping().size(); i++) {
            assertTrue(desk.slipping().get(i - 1).atStake().compareTo(desk.slipping().get(i).atStake()) >= 0);
        }
        assertTrue(desk.slipping().stream().noneMatch(risk -> risk.line().pace().lifecycle() == Lifecycle.LOST));
        assertEquals(looked.review().lines().stream().filter(l -> l.lifecycle() == Lifecycle.SLEEPING || l.lifecycle() == Lifecycle.LOST
                || l.lifecycle() == Lifecycle.PROSPECT).count(), desk.wakeUp().size());
    }

    @Test
    void theOrderOfTheCustomersChangesNoList() {
        List<CustomerFacts> shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, random);
        Tiering.Looked other = SomeShop.look(shuffled);
        assertEquals(LostDesk.of(looked, Map.of()), LostDesk.of(other, Map.of()));
        assertEquals(RfmTable.of(looked), RfmTable.of(other));
        assertEquals(ParetoCurve.of(looked), ParetoCurve.of(other));
        assertEquals(OwnPast.of(looked, Progress.NONE), OwnPast.of(other, Progress.NONE));
    }

    @Test
    void theMissingAmountReachesTheLineAndAFenLessDoesNot() {
        int reached = 0;
        for (int round = 0; round < 300; round++) {
            List<Money> sales = random.ints(2 + random.nextInt(30), 0, 50).mapToObj(v -> Money.ofFen(v * 1_000L)).toList();
            Others others = Others.of(sales);
            ScorePolicy.Facts facts = new ScorePolicy.Facts(sales.getFirst(), random.nextBoolean() ? null : Rate.parse("0.2"),
                    Rate.parse(String.valueOf(random.nextInt(100))));
            Rate line = Rate.parse(String.valueOf(30 + random.nextInt(50)));
            GrowthPath path = new GrowthPath(SCORE, others);
            Money missing = path.missing(facts, line).orElse(null);
            if (missing != null && missing.isPositive()) {
                reached++;
                assertTrue(scored(sales, facts, missing).compareTo(line) >= 0);
                assertTrue(scored(sales, facts, missing.minus(Money.ofFen(1))).compareTo(line) < 0);
            }
        }
        assertTrue(reached > 60, String.valueOf(reached));
    }

    /// The score of the first one after buying so much more, by the policy itself over everybody.
    private static Rate scored(List<Money> sales, ScorePolicy.Facts facts, Money more) {
        List<ScorePolicy.Facts> all = new ArrayList<>(sales.stream().map(s -> new ScorePolicy.Facts(s, null, null)).toList());
        all.set(0, new ScorePolicy.Facts(facts.netSales12m().plus(more), facts.margin(), facts.willingness()));
        return new Rate(SCORE.among(all).getFirst().score());
    }

    @Test
    void everybodyStandsInOneCellOneSegmentAndOneClass() {
        RfmTable rfm = RfmTable.of(looked);
        long inCells = 0;
        for (int r = 1; r <= RfmTable.BEST; r++) {
            for (int f = 1; f <= RfmTable.BEST; f++) {
                inCells += rfm.cell(r, f).customers();
            }
        }
        long inSegments = 0;
        for (Segment segment : Segment.values()) {
            inSegments += rfm.segment(segment).customers();
        }
        assertEquals(List.of((long) rfm.rows().size(), (long) rfm.rows().size()), List.of(inCells, inSegments));
        ParetoCurve curve = ParetoCurve.of(looked);
        assertEquals(curve.points().size(), curve.points(Tier.A).size() + curve.points(Tier.B).size() + curve.points(Tier.C).size());
        assertEquals(curve.total(), curve.net(Tier.A).plus(curve.net(Tier.B)).plus(curve.net(Tier.C)));
        assertEquals(customers.size(), new Preview(looked).cells().stream().mapToLong(Cell::customers).sum());
    }
}
