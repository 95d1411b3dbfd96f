package org.suanpan.persistence.loyalty;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.loyalty.ReferralPolicy.Reason;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsEntry.Kind;
import org.suanpan.core.loyalty.points.Redemption;
import org.suanpan.core.trade.Document;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.loyalty.LoyaltyDesk.BO;
import static org.suanpan.persistence.loyalty.LoyaltyDesk.TODAY;
import static org.suanpan.persistence.loyalty.LoyaltyDesk.asked;

/// Points worked out of the books: earned by money, taken back by returns, spent, given back, shared by merged customers.
class PointsTest {

    @TempDir
    Path folder;

    private LoyaltyDesk desk;

    @BeforeEach
    void open() {
        desk = LoyaltyDesk.at(folder.resolve("shop.suanpan")).on("2026-01-01");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), desk.shop.database.standingChecks().run(true).stream().filter(result -> !result.ok()).map(CheckResult::id).toList());
        desk.close();
    }

    @Test
    void nothingIsEarnedUntilMoneyComes() {
        desk.sell("2026-02-01", AN, "1000");
        assertEquals(List.of(0L, 0L), desk.standing(AN));
        desk.receive("2026-02-10", AN, "400.00");
        desk.receive("2026-02-20", AN, "600.00");
        assertEquals(List.of(100L, 0L), desk.standing(AN));
        desk.sellPaid("2026-03-01", AN, "250");
        assertEquals(List.of(125L, 0L), desk.standing(AN));
    }

    @Test
    void nothingIsEarnedBeforePointsAreTurnedOnAndNothingTakenBackForIt() {
        Document old = desk.sellPaid("2025-12-01", AN, "1000");
        desk.sellPaid("2026-02-01", AN, "100");
        desk.back("2026-02-10", old, "1000", "1000.00");
        assertEquals(List.of(10L, 0L), desk.standing(AN));
    }

    @Test
    void partsOfAPaymentDoNotMatter() {
        desk.sell("2026-02-01", AN, "100");
        for (int i = 0; i < 100; i++) {
            desk.receive("2026-02-02", AN, "1.00");
        }
        assertEquals(List.of(10L, 0L), desk.standing(AN));
    }

    @Test
    void halfTheGoodsTakeHalfThePointsBackFromTheirOwnLotAlsoThoseSpent() {
        Document first = desk.sellPaid("2026-01-10", AN, "1000");
        desk.sellPaid("2026-02-10", AN, "500");
        desk.back("2026-02-15", first, "500", null);
        assertEquals(List.of(100L, 0L), desk.standing(AN));
        assertEquals(List.of("2027-01-31 50", "2027-02-28 50"),
                desk.points(AN).lots().stream().map(lot -> lot.lastDay() + " " + lot.left()).toList());
        GiftItem cup = desk.gift("杯子", null, 90, 5, null, "30.00");
        desk.loyalty.redeem(cup.id(), asked(AN, "2026-02-20"), Actor.OWNER);
        assertEquals(List.of(10L, 0L), desk.standing(AN));
        desk.back("2026-02-25", first, "500", "500.00");
        assertEquals(List.of(0L, 40L), desk.standing(AN));
        assertEquals("loyalty.open-debt", assertThrows(Rejected.class,
                () -> desk.loyalty.redeem(cup.id(), asked(AN, "2026-03-01"), Actor.OWNER)).problem().key());
        desk.sellPaid("2026-03-02", AN, "1000");
        assertEquals(List.of(60L, 0L), desk.standing(AN));
    }

    @Test
    void aReturnCountsWhetherItsMoneyIsPaidOutOrUsedForOtherGoods() {
        Document sale = desk.sellPaid("2026-02-01", AN, "1000");
        desk.back("2026-02-10", sale, "500", null);
        assertEquals(List.of(50L, 0L), desk.standing(AN));
        desk.sell("2026-02-20", AN, "500");
        assertEquals(List.of(100L, 0L), desk.standing(AN));
    }

    @Test
    void moneyPaidAheadCountsWhenItsGoodsGoOut() {
        desk.receive("2026-02-01", AN, "1000.00");
        assertEquals(List.of(0L, 0L), desk.standing(AN));
        Document sale = desk.sell("2026-02-10", AN, "600");
        assertEquals(List.of(60L, 0L), desk.standing(AN));
        desk.shop.reverse(sale, "2026-02-20");
        assertEquals(List.of(0L, 0L), desk.standing(AN));
    }

    @Test
    void waiversAreNoMoney() {
        desk.sell("2026-02-01", AN, "1000");
        desk.receive("2026-02-02", AN, "900.00", "100.00");
        assertEquals(List.of(90L, 0L), desk.standing(AN));
    }

    @Test
    void everythingTakenBackLeavesNothing() {
        Document sale = desk.sell("2026-02-01", AN, "1000");
        Document receipt = desk.receive("2026-02-02", AN, "1000.00");
        Document counter = desk.sellPaid("2026-02-03", AN, "300");
        Document back = desk.back("2026-02-05", counter, "100", null);
        desk.shop.reverse(back, "2026-02-06");
        desk.shop.reverse(counter, "2026-02-07");
        desk.shop.reverse(receipt, "2026-02-08");
        desk.shop.reverse(sale, "2026-02-09");
        assertEquals(List.of(0L, 0L), desk.standing(AN));
        assertEquals(0, desk.points(AN).collected().fen());
    }

    @Test
    void tiersMultiplyWhatComesAfterThemAndAReturnTakesBackAtTheOldOne() {
        Document plain = desk.sellPaid("2026-01-05", AN, "1000");
        tier("2026-02-01", "A");
        Document good = desk.sellPaid("2026-02-05", AN, "1000");
        assertEquals(List.of(250L, 0L), desk.standing(AN));
        tier("2026-03-01", "C");
        desk.back("2026-03-05", good, "1000", "1000.00");
        desk.back("2026-03-06", plain, "500", "500.00");
        assertEquals(List.of(50L, 0L), desk.standing(AN));
    }

    private void tier(String day, String tier) {
        Sql.run(desk.file, ("insert into tier_assignment (customer_id, as_of, tier, previous_tier, lifecycle, "
                + "score_e1, reason, policy_version, assigned_at, actor) values (2, '%s', '%s', null, 'ACTIVE', 0, 'KEEP', 1, '%sT00:00:00Z', 'owner')")
                .formatted(day, tier, day));
    }

    @Test
    void aGiftThatIsGoodsLeavesTheStockAndComesBackWithItsRedDocument() {
        desk.shop.open("2026-01-01", CUP, "2", "20.00");
        desk.sellPaid("2026-02-01", AN, "1000");
        GiftItem gift = desk.gift("杯子", CUP, 40, 0, 2, "15.00");
        assertEquals(2, gift.left());
        long first = desk.loyalty.redeem(gift.id(), asked(AN, "2026-02-02"), Actor.OWNER);
        assertEquals(1, desk.loyalty.gifts().getFirst().left());
        Document out = desk.shop.database.documents().get(desk.points(AN).entries().getLast().document());
        assertEquals(DocumentKind.OTHER_OUT, out.kind());
        desk.loyalty.takeBack(first, LocalDate.parse("2026-02-03"), "不要了", Actor.OWNER);
        assertEquals(List.of(100L, 0L), desk.standing(AN));
        assertEquals(2, desk.loyalty.gifts().getFirst().left());
        assertEquals(DocumentState.REVERSED, desk.shop.database.documents().get(out.id()).state());
        desk.loyalty.redeem(gift.id(), asked(AN, "2026-02-04"), Actor.OWNER);
        desk.loyalty.redeem(gift.id(), asked(AN, "2026-02-04"), Actor.OWNER);
        assertEquals(List.of(20L, 0L), desk.standing(AN));
        assertEquals(List.of(Kind.EARNED, Kind.GIFT, Kind.GIVEN_BACK, Kind.GIFT, Kind.GIFT),
                desk.points(AN).entries().stream().map(entry -> entry.kind()).toList());
    }

    @Test
    void whatDoesNotGoIsRefusedInOneSentenceAndChangesNothing() {
        desk.sellPaid("2026-02-01", AN, "1000");
        GiftItem dear = desk.gift("电饭煲", null, 500, 3, null, "199.00");
        GiftItem gone = desk.gift("雨伞", null, 10, 0, null, "19.00");
        GiftItem once = desk.gift("毛巾", null, 10, 9, 1, "9.00");
        GiftItem goods = desk.gift("杯子", CUP, 10, 0, null, "9.00");
        assertEquals("loyalty.no-points", refused(dear));
        assertEquals("loyalty.no-stock", refused(gone));
        assertEquals("loyalty.no-stock", refused(goods));
        desk.loyalty.redeem(once.id(), asked(AN, "2026-02-02"), Actor.OWNER);
        assertEquals("loyalty.limit", refused(once));
        assertEquals(List.of(90L, 0L), desk.standing(AN));
    }

    private String refused(GiftItem gift) {
        return assertThrows(Rejected.class, () -> desk.loyalty.redeem(gift.id(), asked(AN, "2026-02-05"), Actor.OWNER)).problem().key();
    }

    @Test
    void giftsToOnePersonAboveTheYearlyLimitNeedAnApprovalThatIsKept() {
        desk.sellPaid("2026-02-01", AN, "1000");
        GiftItem gift = desk.gift("茶具", null, 10, 9, null, "150.00");
        Redemption wang = new Redemption(AN, LocalDate.parse("2026-02-02"), "王经理", "", "", "积分兑换");
        desk.loyalty.redeem(gift.id(), wang, Actor.OWNER);
        assertEquals("loyalty.needs-approval", assertThrows(Rejected.class, () -> desk.loyalty.redeem(gift.id(), wang, Actor.OWNER)).problem().key());
        desk.loyalty.redeem(gift.id(), new Redemption(AN, LocalDate.parse("2026-02-02"), "王经理", "老板", "年度答谢", "积分兑换"), Actor.OWNER);
        assertEquals(List.of("王经理 老板 年度答谢", "王经理  "), desk.loyalty.given(LocalDate.parse("2026-01-01"), TODAY).stream()
                .map(line -> line.person() + " " + line.approver() + " " + line.reason()).toList());
    }

    @Test
    void pointsForMoneyAreCreditForLaterGoodsAndNoMoneyThemselves() {
        LoyaltyTerms first = desk.loyalty.terms().getLast();
        desk.loyalty.set(new LoyaltyTerms(0, first.from(), true, first.earning(), 10, first.giftLimit(), first.referral()), Actor.OWNER);
        desk.sellPaid("2026-02-01", AN, "1000");
        long entry = desk.loyalty.spend(50, asked(AN, "2026-02-02"), Actor.OWNER);
        assertEquals(List.of(50L, 0L), desk.standing(AN));
        assertEquals(Money.parse("-5.00"), desk.shop.database.bookFigures().balance(Partner.of(AN), null));
        desk.sell("2026-02-05", AN, "5");
        assertEquals(List.of(50L, 0L), desk.standing(AN));
        assertEquals("loyalty.whole-yuan", assertThrows(Rejected.class, () -> desk.loyalty.spend(5, asked(AN, "2026-02-06"), Actor.OWNER)).problem().key());
        desk.loyalty.takeBack(entry, TODAY, "", Actor.OWNER);
        assertEquals(List.of(100L, 0L), desk.standing(AN));
        assertEquals(List.of(true), desk.loyalty.given(TODAY.minusYears(1), TODAY).stream().map(GivenLine::back).toList());
    }

    @Test
    void correctionsByHandNeedAReasonAndCanBeTakenBack() {
        long entry = desk.loyalty.adjust(AN, LocalDate.parse("2026-02-01"), 30, "开业赠送", Actor.OWNER);
        assertEquals(List.of(30L, 0L), desk.standing(AN));
        assertEquals("loyalty.reason-missing", assertThrows(Rejected.class, () -> desk.loyalty.adjust(AN, TODAY, 5, " ", Actor.OWNER)).problem().key());
        desk.loyalty.takeBack(entry, TODAY, "写错了", Actor.OWNER);
        assertEquals(List.of(0L, 0L), desk.standing(AN));
        assertEquals("loyalty.was-taken-back", assertThrows(Rejected.class, () -> desk.loyalty.takeBack(entry, TODAY, "", Actor.OWNER)).problem().key());
    }

    @Test
    void mergedCustomersShareOneAccountAndComeApartAsTheyWere() {
        desk.sellPaid("2026-02-01", AN, "1000");
        desk.sellPaid("2026-02-02", BO, "500");
        GiftItem gift = desk.gift("毛巾", null, 20, 9, 1, "9.00");
        desk.loyalty.redeem(gift.id(), asked(BO, "2026-02-03"), Actor.OWNER);
        var an = desk.points(AN);
        var bo = desk.points(BO);
        desk.shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(List.of(130L, 0L), desk.standing(AN));
        assertEquals(desk.points(AN), desk.points(BO));
        assertEquals("loyalty.limit", refused(gift));
        desk.shop.merging.undo(BO, Actor.OWNER);
        assertEquals(an, desk.points(AN));
        assertEquals(bo, desk.points(BO));
    }

    @Test
    void whoBroughtACustomerIsRewardedOnceHisMoneyIsThere() {
        desk.loyalty.refer(BO, AN, LocalDate.parse("2026-01-05"), Actor.OWNER);
        desk.sellPaid("2026-01-10", BO, "600");
        assertEquals(List.of(Reason.BELOW_MINIMUM), reasons());
        Document second = desk.sellPaid("2026-01-20", BO, "400");
        assertEquals(List.of(Reason.OK), reasons());
        assertEquals(List.of(500L, 0L), desk.standing(AN));
        desk.back("2026-02-01", second, "10", "10.00");
        assertEquals(List.of(Reason.RETURNED), reasons());
        assertEquals(List.of(0L, 0L), desk.standing(AN));
        assertEquals(List.of(Kind.REFERRAL, Kind.REFERRAL_BACK), desk.points(AN).entries().stream().map(entry -> entry.kind()).toList());
    }

    @Test
    void nobodyIsRewardedForHimselfOrForAnExistingCustomer() {
        assertEquals("loyalty.refers-himself", assertThrows(Rejected.class,
                () -> desk.loyalty.refer(AN, AN, TODAY, Actor.OWNER)).problem().key());
        desk.sellPaid("2026-01-10", BO, "2000");
        desk.loyalty.refer(BO, AN, LocalDate.parse("2026-01-15"), Actor.OWNER);
        assertEquals(List.of(Reason.EXISTING_CUSTOMER), reasons());
        desk.shop.merging.merge(AN, BO, Actor.OWNER);
        assertEquals(List.of(Reason.SELF), reasons());
    }

    private List<Reason> reasons() {
        return desk.loyalty.referrals(AN, TODAY).stream().map(one -> one.reason()).toList();
    }

    @Test
    void theListShowsEverybodyWhoBought() {
        desk.sellPaid("2026-02-01", AN, "1000");
        desk.sellPaid("2026-02-02", BO, "500");
        var page = desk.loyalty.balances("", TODAY, 200, 0);
        assertEquals(List.of("博远商行 50 2027-02-28 50", "安康超市 100 2027-02-28 100"), page.rows().stream()
                .map(row -> row.name() + " " + row.balance() + " " + row.nextExpiry() + " " + row.expiring()).toList());
        assertEquals(1, desk.loyalty.balances("博远", TODAY, 200, 0).total());
    }

    @Test
    void documentsDatedBackLeaveADebtAndRefuseNothing() {
        Document sale = desk.sellPaid("2026-02-01", AN, "1000");
        GiftItem gift = desk.gift("毛巾", null, 80, 9, null, "9.00");
        desk.loyalty.redeem(gift.id(), asked(AN, "2026-03-01"), Actor.OWNER);
        desk.back("2026-02-10", sale, "500", "500.00");
        assertEquals(List.of(0L, 30L), desk.standing(AN));
        assertEquals(UnitPrice.parse("1.00"), sale.lines().getFirst().typed().price());
        assertEquals(TEA, sale.lines().getFirst().product());
    }
}
