package org.suanpan.core.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.policy.Holiday;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.story.RhythmTrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The days around the Spring Festival count in no gap and in no silence, where the rules say so.
class HolidayTest {

    /// New Year's Day 2026 is 17 February: 10 to 24 February.
    private static final Holiday USUAL = Holiday.USUAL;

    @Test
    void onlyItsDaysBetweenTwoDaysAreCountedAndNeitherOfThese() {
        assertEquals(15, between("2026-02-01", "2026-03-01"));
        assertEquals(15, between("2026-02-09", "2026-02-25"));
        assertEquals(13, between("2026-02-10", "2026-02-24"));
        assertEquals(0, between("2026-02-10", "2026-02-11"));
        assertEquals(0, between("2026-02-24", "2026-03-30"));
        assertEquals(30, between("2025-01-01", "2026-12-31"));
        assertEquals(0, between("1999-01-01", "2000-12-31"));
        assertEquals(0, Holiday.NONE.between(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01")));
        assertEquals(3, new Holiday(30, 20).between(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-01-31")), "from the last year into this");
    }

    @Test
    void aFortnightlyCustomerStaysAtHisFortnightOverTheFestival() {
        List<LocalDate> days = List.of(LocalDate.parse("2026-01-08"), LocalDate.parse("2026-01-22"), LocalDate.parse("2026-02-05"),
                LocalDate.parse("2026-03-06"));
        OrderDays orders = OrderDays.upTo(LocalDate.parse("2026-03-06"), days);
        assertEquals(List.of(14, 14, 29), rules(Holiday.NONE).cycle().gaps(orders));
        assertEquals(List.of(14, 14, 14), rules(USUAL).cycle().gaps(orders));
    }

    @Test
    void nobodyFallsAsleepOverTheFestival() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = LocalDate.parse("2025-11-01"); day.isBefore(LocalDate.parse("2026-02-07")); day = day.plusDays(7)) {
            days.add(day);
        }
        OrderDays orders = OrderDays.upTo(LocalDate.parse("2026-02-26"), days);
        assertEquals(Lifecycle.SLEEPING, new RhythmTrace(rules(Holiday.NONE), orders).own());
        assertEquals(Lifecycle.ACTIVE, new RhythmTrace(rules(USUAL), orders).own());
        assertEquals(15, new RhythmTrace(rules(USUAL), orders).rhythm().rested());
    }

    @Test
    void reviewsAndStoriesLeaveTheSameDaysOut() {
        Random random = new Random(5);
        LocalDate asOf = LocalDate.parse("2026-03-02");
        List<CustomerFacts> customers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = asOf.minusDays(400); day.isBefore(asOf); day = day.plusDays(1 + random.nextInt(40))) {
                days.add(day);
            }
            Money net = Money.ofFen(100L * days.size());
            customers.add(new CustomerFacts(new CustomerId(2L + i), "K" + i, "客", days.size(), net, net,
                    new TierFacts.Year(net, Money.ZERO, Money.ZERO), days));
        }
        TierPolicy policy = rules(USUAL);
        List<TierReview.Line> lines = new TierEvaluator(policy, asOf, new TierEvaluator.Known(List.of(), Map.of(), Map.of()), null)
                .evaluate(customers).review().lines();
        int differ = 0;
        for (int i = 0; i < 300; i++) {
            OrderDays orders = OrderDays.upTo(asOf, customers.get(i).orderDays());
            RhythmTrace trace = new RhythmTrace(policy, orders);
            assertEquals(trace.own(), lines.get(i).lifecycle());
            assertEquals(trace.rhythm().medianGap(), lines.get(i).pace().medianGap());
            assertEquals(trace.rhythm().sleepDays(), lines.get(i).pace().sleepDays());
            differ += trace.own() == new RhythmTrace(rules(Holiday.NONE), orders).own() ? 0 : 1;
        }
        assertTrue(differ > 5, String.valueOf(differ));
    }

    private static int between(String after, String until) {
        return USUAL.between(LocalDate.parse(after), LocalDate.parse(until));
    }

    private static TierPolicy rules(Holiday holiday) {
        TierPolicy p = TierPolicy.standard();
        CyclePolicy c = p.cycle();
        return new TierPolicy(2, new TierBasis(TierBasis.Kind.SCORE, 12, true), p.tiers(), p.score(), p.hysteresis(), p.lifecycle(),
                new CyclePolicy(c.prior(), c.minGaps(), c.maxGaps(), c.multiple(), c.lostMultiple(), c.limits(), holiday));
    }
}
