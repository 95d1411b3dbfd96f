package org.suanpan.persistence.loyalty;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.loyalty.ReferralPolicy;
import org.suanpan.core.loyalty.points.GiftItem;
import org.suanpan.core.loyalty.points.Loyalty;
import org.suanpan.core.loyalty.points.LoyaltyTerms;
import org.suanpan.core.loyalty.points.PointsEntry;
import org.suanpan.core.loyalty.points.PointsStatement;
import org.suanpan.core.loyalty.points.Redemption;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyVersion;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.trade.Document;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;

/// Money counts for points as much as the rules of tiers of its day say, whenever the account is worked out.
class PointsByTierTest {

    @TempDir
    Path folder;

    @Test
    void moneyCountsByTheTierOfItsDayAndWhatTheRulesOfThatDaySayOfIt() {
        try (LoyaltyDesk desk = byTiers("rules")) {
            desk.sellPaid("2026-01-05", AN, "100");
            tier(desk, "2026-01-10", "A");
            desk.sellPaid("2026-01-20", AN, "100");
            rules(desk, "2026-02-01", "1.5", "1.2", "1");
            desk.sellPaid("2026-02-02", AN, "100");
            tier(desk, "2026-02-10", "B");
            desk.sellPaid("2026-02-12", AN, "100");
            tier(desk, "2026-02-20", "E");
            desk.sellPaid("2026-02-22", AN, "100");
            rules(desk, "2026-03-01", "2", "2", "3");
            desk.sellPaid("2026-03-02", AN, "100");
            assertEquals(List.of("10 ×1", "10 ×1 A", "15 ×1.5 金", "12 ×1.2 银", "10 ×1 铜", "30 ×3 铜"), lines(desk));
            assertEquals(List.of(87L, 0L), desk.standing(AN));
        }
    }

    @Test
    void whatComesBackIsTakenAtWhatItWasEarnedAt() {
        try (LoyaltyDesk desk = byTiers("back")) {
            rules(desk, "2026-01-01", "1.5", "1.2", "1");
            tier(desk, "2026-01-02", "A");
            Document sale = desk.sellPaid("2026-01-05", AN, "100");
            tier(desk, "2026-02-01", "C");
            desk.back("2026-02-05", sale, "100", "100.00");
            assertEquals(List.of("15 ×1.5 金", "-15 ×1.5 金"), lines(desk));
            assertEquals(List.of(0L, 0L), desk.standing(AN));
        }
    }

    @Test
    void ownMultipliersStayAsTheyAreWhateverTheRulesOfTiersSay() {
        try (LoyaltyDesk desk = LoyaltyDesk.at(folder.resolve("own.suanpan")).on("2026-01-01")) {
            rules(desk, "2026-01-01", "9", "9", "9");
            tier(desk, "2026-01-02", "A");
            desk.sellPaid("2026-01-05", AN, "100");
            assertEquals(List.of("15 ×1.5 金"), lines(desk));
        }
    }

    @Test
    void whatTheTermsSayOfATierGoesFirstAndTheRestGoesByTheRules() {
        try (LoyaltyDesk desk = byTiers("mixed")) {
            own(desk, "2026-01-02", true, Map.of("C", Rate.parse("0.5")));
            rules(desk, "2026-01-01", "1.5", "1.2", "1");
            tier(desk, "2026-01-02", "A");
            desk.sellPaid("2026-01-05", AN, "100");
            tier(desk, "2026-01-10", "C");
            desk.sellPaid("2026-01-12", AN, "100");
            tier(desk, "2026-01-20", "E");
            desk.sellPaid("2026-01-22", AN, "100");
            assertEquals(List.of("15 ×1.5 金", "5 ×0.5 铜", "5 ×0.5 铜"), lines(desk), "below the lowest counts as the lowest");
            assertEquals(List.of("金 1.5", "银 1.2", "铜 1"), desk.loyalty.tierRates(LoyaltyDesk.TODAY).stream().map(one -> one.name() + " " + one.points()).toList());
            assertEquals(List.of(), desk.loyalty.tierRates(LocalDate.parse("2025-12-31")));
        }
    }

    @Test
    void fiveTiersHaveMultipliersOfTheirOwnAndTermsOfThreeReadAsTheyWere() {
        try (LoyaltyDesk desk = LoyaltyDesk.at(folder.resolve("five.suanpan")).on("2026-01-01")) {
            desk.sellPaid("2026-01-02", AN, "100");
            own(desk, "2026-01-03", false, Map.of("A", Rate.parse("2"), "D", Rate.parse("0.8"), "E", Rate.parse("0.3")));
            assertEquals(List.of("{A=1.5, B=1.2, C=1} false", "{A=2, D=0.8, E=0.3} false"), desk.loyalty.terms().stream()
                    .map(one -> one.earning().own() + " " + one.earning().byTiers()).toList());
            assertEquals(List.of("loyalty.multipliers.2 A=2 D=0.8 E=0.3"), Sql.column(desk.file,
                    "select name || ' ' || value from setting where name like 'loyalty.multipliers.%'"));
            for (String tier : List.of("D", "C", "E")) {
                tier(desk, "2026-01-0" + (4 + List.of("D", "C", "E").indexOf(tier)), tier);
                desk.sellPaid("2026-01-0" + (4 + List.of("D", "C", "E").indexOf(tier)), AN, "100");
            }
            assertEquals(List.of("10 ×1", "8 ×0.8 D", "20 ×2 C", "3 ×0.3 E"), lines(desk), "nothing said of C: as the next better");
            assertEquals("loyalty.multiplier-negative", assertThrows(Rejected.class,
                    () -> own(desk, "2026-02-01", true, Map.of("D", Rate.parse("-1")))).problem().key());
        }
    }

    private static void own(LoyaltyDesk desk, String day, boolean byTiers, Map<String, Rate> own) {
        LoyaltyTerms terms = LoyaltyTerms.proposed(LocalDate.parse(day));
        desk.loyalty.set(new LoyaltyTerms(0, terms.from(), true, new LoyaltyTerms.Earning(terms.earning().yuanPerPoint(), new TreeMap<>(own), 12, byTiers),
                0, terms.giftLimit(), terms.referral()), Actor.OWNER);
    }

    @Test
    void moreGiftsThanTheTierAllowsInAYearNeedAnApprover() {
        try (LoyaltyDesk desk = byTiers("gifts")) {
            desk.sellPaid("2025-12-01", AN, "9000");
            desk.sellPaid("2026-01-05", AN, "9000");
            GiftItem cup = desk.gift("茶杯", null, 10, 99, null, "40.00");
            assertNull(desk.loyalty.allowance(AN, LoyaltyDesk.TODAY));
            rules(desk, "2026-01-01", "1", "1", "1");
            tier(desk, "2026-01-02", "A");
            desk.loyalty.redeem(cup.id(), LoyaltyDesk.asked(AN, "2026-01-10"), Actor.OWNER);
            long second = desk.loyalty.redeem(cup.id(), LoyaltyDesk.asked(AN, "2026-02-10"), Actor.OWNER);
            assertEquals(new Loyalty.GiftAllowance("金", Money.parse("100.00"), Money.parse("80.00"), "茶具"),
                    desk.loyalty.allowance(AN, LoyaltyDesk.TODAY));
            Rejected refused = assertThrows(Rejected.class, () -> desk.loyalty.redeem(cup.id(), LoyaltyDesk.asked(AN, "2026-03-10"), Actor.OWNER));
            assertEquals("loyalty.above-tier[金, 100.00, 80.00, 40.00]", refused.problem().key() + refused.problem().arguments());
            desk.loyalty.redeem(cup.id(), new Redemption(AN, LocalDate.parse("2026-03-10"), "", "周敏", "老客户", "积分兑换"), Actor.OWNER);
            desk.loyalty.takeBack(second, LocalDate.parse("2026-03-11"), "退", Actor.OWNER);
            assertEquals(Money.parse("80.00"), desk.loyalty.allowance(AN, LoyaltyDesk.TODAY).given());
            assertEquals(Money.ZERO, desk.loyalty.allowance(AN, LocalDate.parse("2027-01-01")).given(), "a new year begins anew");
            tier(desk, "2026-03-12", "B");
            desk.loyalty.redeem(cup.id(), LoyaltyDesk.asked(AN, "2026-03-13"), Actor.OWNER);
            assertNull(desk.loyalty.allowance(AN, LoyaltyDesk.TODAY), "his tier says nothing of gifts now");
        }
    }

    /// Documents, reviews and versions of the rules, each on its day.
    private record Told(int id, String what, String date, String words, int of) {}

    private static final List<Told> STORY = List.of(
            new Told(1, "SALE", "2026-01-05", "1000", 0), new Told(2, "PAID", "2026-01-08", "333", 0), new Told(3, "TIER", "2026-01-10", "B", 0),
            new Told(4, "MONEY", "2026-01-20", "700.07", 0), new Told(5, "TIER", "2026-02-10", "A", 0),
            new Told(6, "MONEY", "2026-02-11", "55.55", 0), new Told(7, "BACK", "2026-02-12", "400", 1), new Told(8, "TIER", "2026-03-01", "C", 0),
            new Told(9, "BACK", "2026-03-02", "33", 2), new Told(10, "PAID", "2026-03-05", "91", 0));

    @Test
    void whateverIsEnteredFirstTheAccountComesOutTheSame() {
        PointsStatement first = null;
        for (int order = 0; order < 6; order++) {
            List<Told> entered = new ArrayList<>(STORY);
            Collections.shuffle(entered, new Random(order));
            try (LoyaltyDesk desk = byTiers("order" + order)) {
                rules(desk, "2026-01-01", "1.5", "1.2", "1");
                enter(desk, entered);
                // A later version says something else of later days only, whenever it is written.
                rules(desk, "2026-03-04", "1.7", "1.3", "0.9");
                PointsStatement now = desk.points(AN);
                first = first == null ? now : first;
                assertEquals(List.of(first.standing(), first.lots(), first.collected()), List.of(now.standing(), now.lots(), now.collected()));
                assertEquals(now, desk.points(AN));
            }
        }
    }

    private static void enter(LoyaltyDesk desk, List<Told> story) {
        Map<Integer, Document> made = new HashMap<>();
        Set<Told> open = new HashSet<>(story);
        while (!open.isEmpty()) {
            for (Told told : story) {
                if (open.contains(told) && (told.of == 0 || made.containsKey(told.of))) {
                    open.remove(told);
                    switch (told.what) {
                        case "TIER" -> tier(desk, told.date, told.words);
                        case "SALE" -> made.put(told.id, desk.sell(told.date, AN, told.words));
                        case "PAID" -> made.put(told.id, desk.sellPaid(told.date, AN, told.words));
                        case "MONEY" -> desk.receive(told.date, AN, told.words);
                        default -> desk.back(told.date, made.get(told.of), told.words, null);
                    }
                }
            }
        }
    }

    private LoyaltyDesk byTiers(String name) {
        LoyaltyDesk desk = LoyaltyDesk.at(folder.resolve(name + ".suanpan"));
        desk.loyalty.set(new LoyaltyTerms(0, LocalDate.parse("2026-01-01"), true, new LoyaltyTerms.Earning(Money.parse("10.00"), Rate.parse("5"),
                Rate.parse("5"), Rate.parse("5"), 12, true), 0, Money.parse("200.00"), new ReferralPolicy(90, Money.parse("1000.00"), 500, 30)),
                Actor.OWNER);
        return desk;
    }

    private static void tier(LoyaltyDesk desk, String day, String tier) {
        Sql.run(desk.file, "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, policy_version, assigned_at, actor) values ("
                + AN.value() + ", '" + day + "', '" + tier + "', 'ACTIVE', 0, 'x', 1, '', '')");
    }

    private static void rules(LoyaltyDesk desk, String day, String a, String b, String c) {
        TierPolicy standard = TierPolicy.standard();
        TierPolicy policy = new TierPolicy(0, standard.basis(), List.of(new TierTerms("金", TierTerms.Service.NONE, new TierTerms.Money(null, null, Rate.ONE, Rate.parse(a), ""),
                new TierTerms.Care("", "", "", Money.parse("100.00"), "茶具")), terms("银", b), terms("铜", c)), standard.score(),
                standard.hysteresis(), standard.lifecycle(), standard.cycle());
        int version = desk.shop.database.tierPorts().policies().versions().size() + 2;
        desk.shop.database.unitOfWork().write(() -> desk.shop.database.tierPorts().policies().add(
                new PolicyVersion(policy.version(version), "规则", LocalDate.parse(day), Instant.EPOCH, Actor.OWNER)));
    }

    private static TierTerms terms(String name, String points) {
        return new TierTerms(name, TierTerms.Service.NONE, new TierTerms.Money(null, null, Rate.ONE, Rate.parse(points), ""));
    }

    private static List<String> lines(LoyaltyDesk desk) {
        return desk.points(AN).entries().stream().map(PointsByTierTest::line).toList();
    }

    private static String line(PointsEntry entry) {
        return entry.points() + String.join("", entry.factors().stream().map(one -> (" ×" + one.by() + " " + one.tier()).stripTrailing()).toList());
    }
}
