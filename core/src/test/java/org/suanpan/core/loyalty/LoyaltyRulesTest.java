package org.suanpan.core.loyalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.PlanText;
import org.suanpan.core.loyalty.PointsPolicy.Receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LoyaltyRulesTest {

    private static final PointsPolicy TEN_YUAN = new PointsPolicy(BigDecimal.TEN);
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);
    private static final ReferralPolicy REFERRAL = new ReferralPolicy(90, Money.parse("1000.00"), 500, 30);

    private final Random random = new Random(20260101);

    @Test
    void howABillIsPaidInPartsNeverMatters() {
        for (int round = 0; round < 500; round++) {
            long fen = 1 + random.nextInt(500_000);
            List<Receipt> parts = new ArrayList<>();
            long left = fen;
            while (left > 0) {
                long part = 1 + random.nextLong(left);
                parts.add(receipt(Money.ofFen(part)));
                left -= part;
            }
            assertEquals(TEN_YUAN.earned(List.of(receipt(Money.ofFen(fen)))).getFirst(),
                    TEN_YUAN.earned(parts).stream().mapToLong(Long::longValue).sum());
        }
    }

    @Test
    void moneyPaidBackTakesItsPointsBack() {
        assertEquals(List.of(12L, -12L), TEN_YUAN.earned(List.of(receipt(Money.parse("129.99")), receipt(Money.parse("-129.99")))));
        assertEquals(List.of(-2L), TEN_YUAN.earned(List.of(receipt(Money.parse("-29.99")))));
    }

    @Test
    void pointsLiveToTheEndOfTheTwelfthMonthAfter() {
        PointsAccount account = PointsAccount.empty(12).earn("a", JANUARY, 100).after();
        assertEquals(100, account.on(LocalDate.of(2026, 1, 31)).after().balance());
        assertEquals(100, account.on(LocalDate.of(2026, 2, 1)).expired());
    }

    @Test
    void whatExpiresFirstIsSpentFirstEvenIfItWasEnteredLater() {
        PointsAccount account = PointsAccount.empty(12).earn("late", LocalDate.of(2025, 6, 1), 100).after()
                .earn("early", JANUARY, 100).after()
                .redeem(LocalDate.of(2025, 6, 2), 100).after();
        assertEquals(100, account.on(LocalDate.of(2026, 2, 1)).after().balance());
    }

    @Test
    void pointsThatAreSpentAndTakenBackBecomeADebtThatLaterPointsRepay() {
        PointsAccount spent = PointsAccount.empty(12).earn("a", JANUARY, 100).after().redeem(JANUARY, 80).after();
        PointsAccount owing = spent.reverse("a", JANUARY, 100).after();
        assertEquals(List.of(0L, 80L), List.of(owing.balance(), owing.debt()));
        assertFalse(owing.redeem(JANUARY, 0).isDone());
        PointsAccount again = owing.earn("b", JANUARY, 100).after();
        assertEquals(List.of(20L, 0L), List.of(again.balance(), again.debt()));
    }

    @Test
    void noPointIsLostOrMadeWhateverHappens() {
        for (int round = 0; round < 200; round++) {
            PointsAccount account = PointsAccount.empty(12);
            LocalDate day = JANUARY;
            long expected = 0;
            for (int i = 0; i < 60; i++) {
                day = day.plusDays(random.nextInt(40));
                long points = random.nextInt(100);
                PointsAccount.Step step = switch (random.nextInt(3)) {
                    case 0 -> account.earn("lot" + i, day, points);
                    case 1 -> account.redeem(day, points);
                    default -> account.reverse("lot" + random.nextInt(60), day, points);
                };
                boolean earned = step.after().lots().stream().anyMatch(named(i));
                expected += (earned ? points : step.isDone() ? -points : 0) - step.expired();
                account = step.after();
                assertEquals(expected, account.balance() - account.debt());
                assertTrue(account.lots().stream().allMatch(lot -> lot.left() >= 0));
                assertTrue(account.debt() == 0 || account.balance() == 0);
            }
        }
    }

    private static java.util.function.Predicate<PointsAccount.Lot> named(int i) {
        return lot -> lot.id().equals("lot" + i);
    }

    @Test
    void aReturnBelowALineTakesTheWholeYearsDifferenceBack() {
        CommissionPlan whole = PlanText.plan("WHOLE", "AMOUNT", "REVENUE",
                List.of(List.of("0", "0"), List.of("100000", "0.01"), List.of("300000", "0.02")), Map.of());
        List<RebatePlan.Quarter> quarters =
                new RebatePlan(whole).quarters(List.of(Money.parse("300000"), Money.parse("-0.01"), Money.parse("0.01")));
        assertEquals(List.of("6000.00", "-3000.00", "3000.00"), quarters.stream().map(q -> q.accrual().toString()).toList());
    }

    @Test
    void theFirstReasonAgainstAReferralIsTheOneThatIsSaid() {
        ReferralPolicy.FirstSale poor = new ReferralPolicy.FirstSale(91, Money.parse("999.99"), 3);
        assertEquals(ReferralPolicy.Reason.SELF, REFERRAL.reward(bond(true, true, true), poor).reason());
        assertEquals(ReferralPolicy.Reason.EXISTING_CUSTOMER, REFERRAL.reward(bond(false, true, true), poor).reason());
        assertEquals(ReferralPolicy.Reason.ALREADY_REWARDED, REFERRAL.reward(bond(false, false, true), poor).reason());
        assertEquals(ReferralPolicy.Reason.OUT_OF_WINDOW, REFERRAL.reward(bond(false, false, false), poor).reason());
        assertEquals(new ReferralPolicy.Reward(0, ReferralPolicy.Reason.RETURNED),
                REFERRAL.reward(bond(false, false, false), new ReferralPolicy.FirstSale(90, Money.parse("1000.00"), 30)));
        assertEquals(new ReferralPolicy.Reward(500, ReferralPolicy.Reason.OK),
                REFERRAL.reward(bond(false, false, false), new ReferralPolicy.FirstSale(90, Money.parse("1000.00"), null)));
    }

    @Test
    void aGiftAsksForPointsThenStockThenTheLimit() {
        assertEquals(Gift.Answer.NO_POINTS, new Gift(500, 0, 1).take(499, 1).answer());
        assertEquals(Gift.Answer.NO_STOCK, new Gift(500, 0, 1).take(500, 1).answer());
        assertEquals(Gift.Answer.LIMIT, new Gift(500, 1, 1).take(500, 1).answer());
        assertEquals(new Gift.Taken(Gift.Answer.OK, 0, 0), new Gift(500, 1, 1).take(500, 0));
    }

    private static ReferralPolicy.Bond bond(boolean isSelf, boolean isExisting, boolean isRewarded) {
        return new ReferralPolicy.Bond("K1", isSelf, isExisting, List.of("K3"), isRewarded);
    }

    private static Receipt receipt(Money collected) {
        return new Receipt(collected, Rate.ONE);
    }
}
