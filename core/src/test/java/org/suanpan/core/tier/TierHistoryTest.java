package org.suanpan.core.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.HysteresisPolicy.Standing;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TierHistoryTest {

    private final List<TierAssignment> decided = new ArrayList<>();

    @Test
    void warningsOfDifferentMonthsAddUp() {
        decided("2026-01-31", Tier.A, Verdict.WARN);
        assertEquals(new Standing(Tier.A, 1, 0), standingIn("2026-02"));
    }

    @Test
    void reviewingEveryDayDoesNotHastenADemotion() {
        decided("2026-01-10", Tier.A, Verdict.WARN);
        decided("2026-01-11", Tier.A, Verdict.WARN);
        decided("2026-01-12", Tier.A, Verdict.WARN);
        assertEquals(new Standing(Tier.A, 0, 0), standingIn("2026-01"));
        assertEquals(new Standing(Tier.A, 1, 0), standingIn("2026-02"));
    }

    @Test
    void reviewingAgainInTheMonthOfADemotionDoesNotHastenTheNext() {
        decided("2026-01-31", Tier.A, Verdict.WARN);
        decided("2026-02-10", Tier.B, Verdict.DEMOTE);
        decided("2026-02-28", Tier.B, Verdict.WARN);
        assertEquals(new Standing(Tier.B, 0, 0), standingIn("2026-03"));
        decided("2026-03-31", Tier.B, Verdict.WARN);
        assertEquals(new Standing(Tier.B, 1, 0), standingIn("2026-04"));
    }

    @Test
    void anythingButAWarningClearsTheCount() {
        decided("2026-01-31", Tier.A, Verdict.WARN);
        decided("2026-02-28", Tier.A, Verdict.KEEP);
        assertEquals(new Standing(Tier.A, 0, 0), standingIn("2026-03"));
    }

    @Test
    void aPromotionProtectsTheTwoMonthsThatFollow() {
        decided("2026-01-31", Tier.A, Verdict.PROMOTE);
        assertEquals(new Standing(Tier.A, 0, 2), standingIn("2026-02"));
        decided("2026-02-10", Tier.A, Verdict.PROTECTED);
        decided("2026-02-28", Tier.A, Verdict.PROTECTED);
        assertEquals(new Standing(Tier.A, 0, 2), standingIn("2026-02"));
        assertEquals(new Standing(Tier.A, 0, 1), standingIn("2026-03"));
        decided("2026-03-31", Tier.A, Verdict.KEEP);
        assertEquals(new Standing(Tier.A, 0, 0), standingIn("2026-04"));
    }

    private void decided(String day, Tier tier, Verdict verdict) {
        decided.add(new TierAssignment(new CustomerId(2), LocalDate.parse(day), tier, tier, Lifecycle.ACTIVE,
                Rate.parse("50"), verdict, 1));
    }

    private Standing standingIn(String month) {
        return new TierHistory(decided).standing(YearMonth.parse(month), 2);
    }
}
