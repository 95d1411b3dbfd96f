package org.suanpan.persistence.tier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFacts;
import org.suanpan.core.price.PriceFinder;
import org.suanpan.core.price.ProposedPrice;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.HysteresisPolicy.Verdict;
import org.suanpan.core.tier.LifecyclePolicy;
import org.suanpan.core.tier.ScorePolicy;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.TierAssignment;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.policy.Allotment;
import org.suanpan.core.tier.policy.Holiday;
import org.suanpan.core.tier.policy.PolicyDraft;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierPolicyService;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Rules of tiers in a shop that trades: versions, tiers by hand, and what a tier means for prices, credit and goods.
class TierPolicyTest {

    private static final Actor ACTOR = new Actor("周敏");
    private static final CustomerId BO = new CustomerId(3);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private TierPolicyService policing;
    private TierService tiers;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        shop.database.unitOfWork().write(() -> {
            shop.database.customers().add(new Customer(BO, "C2", "博雅茶行", Contact.NONE, "", "", "", "", 0, null, 1));
            shop.database.prices().keep(TEA, "", "", UnitPrice.parse("10"), LocalDate.of(2026, 1, 1));
            shop.database.prices().keep(TEA, "会员", "", UnitPrice.parse("8"), LocalDate.of(2026, 1, 1));
        });
        policing = new TierPolicyService(shop.database.tierPorts(), shop.database.unitOfWork(), CLOCK);
        tiers = new TierService(shop.database.tierPorts(), shop.database.unitOfWork(), Clock.offset(CLOCK, Duration.ofDays(60)));
        shop.open("2026-01-02", TEA, "1000", "3000");
        shop.post(sale("2026-01-10", BO, "30", "10"));
        shop.post(sale("2026-01-11", AN, "10", "10"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aVersionCountsFromItsDayAndAnOldReviewIsReplayedByItsOwn() {
        TierReview january = tiers.apply(JANUARY, ACTOR, Progress.NONE);
        TierPolicy harder = withLines(List.of("99", "98"));
        assertEquals(2, policing.putInForce(new PolicyDraft(0, "更严", harder), FEBRUARY, ACTOR).policy().version());
        assertEquals(1, policing.inForce(JANUARY).version());
        assertEquals(harder.version(2), policing.inForce(FEBRUARY));
        TierReview february = tiers.apply(FEBRUARY, ACTOR, Progress.NONE);
        assertEquals(List.of(1, 2), List.of(january.policyVersion(), february.policyVersion()));
        assertEquals(january, tiers.replay(JANUARY, Progress.NONE));
        assertEquals(february, tiers.replay(FEBRUARY, Progress.NONE));
        assertEquals("tier.policy.before-review", refused(() -> policing.putInForce(new PolicyDraft(0, "x", harder), JANUARY, ACTOR)));
        assertEquals("tier.no-review", refused(() -> tiers.replay(LocalDate.of(2026, 3, 1), Progress.NONE)));
    }

    @Test
    void everyParameterIsDatedWithItsVersionAndAnOldReviewStaysAsItWas() {
        TierPolicy p = TierPolicy.standard();
        TierTerms best = new TierTerms("金", new TierTerms.Service(14, 1, "茶"), new TierTerms.Money(Rate.parse("0.08"), 60, Rate.parse("1.2"),
                Rate.parse("1.5"), "会员"), new TierTerms.Care("问候", "培育", "带样", Money.parse("500.00"), "茶具"));
        TierPolicy odd = new TierPolicy(0, new TierBasis(TierBasis.Kind.RFM, 3, true), List.of(best, TierTerms.plain("银")), new ScorePolicy(
                Rate.parse("0.5"), Rate.parse("0.3"), Rate.parse("0.2"), Rate.parse("0.3"), List.of(Rate.parse("60"))),
                new HysteresisPolicy(List.of(Rate.parse("60")), List.of(Rate.parse("50")), 3, 1, 45), new LifecyclePolicy(20, 25, 80),
                new CyclePolicy(new CyclePolicy.Prior(20, 2), 2, 6, 3, 4, new CyclePolicy.Limits(5, 90, 200), Holiday.USUAL));
        assertEquals(odd.version(2), policing.putInForce(new PolicyDraft(0, "一", odd), JANUARY, ACTOR).policy());
        TierReview january = tiers.apply(JANUARY, ACTOR, Progress.NONE);
        policing.putInForce(new PolicyDraft(0, "二", p), FEBRUARY, ACTOR);
        tiers.apply(FEBRUARY, ACTOR, Progress.NONE);
        assertEquals(odd.version(2), shop.database.tierPorts().policies().version(2));
        assertEquals(january, tiers.replay(JANUARY, Progress.NONE));
        assertEquals(List.of("金 50000 茶具", "银 null "), Sql.column(file,
                "select name || ' ' || coalesce(gift_fen, 'null') || ' ' || festival from tier_term where version = 2 order by tier"));
    }

    @Test
    void draftsAreKeptAsTheyAreAndOnlyRightOnesComeIntoForce() {
        TierPolicy wrong = withLines(List.of("40", "70"));
        long id = policing.keep(new PolicyDraft(0, " 试试 ", wrong), ACTOR);
        assertEquals(List.of(new PolicyDraft(id, "试试", wrong.version(0))), policing.drafts());
        assertEquals("tier.policy.draft-twice", refused(() -> policing.keep(new PolicyDraft(0, "试试", wrong), ACTOR)));
        assertEquals("tier.policy.lines-descend", refused(() -> policing.putInForce(policing.drafts().getFirst(), FEBRUARY, ACTOR)));
        policing.drop(id);
        assertEquals(List.of(), policing.drafts());
        assertEquals(List.of(), policing.versions());
    }

    @Test
    void aTierByHandHoldsAtOnceAndUntilItsDay() {
        tiers.apply(JANUARY, ACTOR, Progress.NONE);
        Tier ruled = tierOf(AN);
        assertEquals(Tier.B, ruled);
        policing.override(AN, Tier.A, LocalDate.of(2026, 2, 28), "老板同学", LocalDate.of(2026, 2, 3), ACTOR);
        assertEquals(Tier.A, tierOf(AN));
        tiers.apply(FEBRUARY, ACTOR, Progress.NONE);
        assertEquals(List.of(Tier.A, Verdict.OVERRIDE), List.of(last(AN).tier(), last(AN).verdict()));
        tiers.apply(LocalDate.of(2026, 3, 31), ACTOR, Progress.NONE);
        assertEquals(List.of(ruled, Verdict.EXPIRED), List.of(last(AN).tier(), last(AN).verdict()));
        assertEquals("tier.override-no-reason", refused(() -> policing.override(AN, Tier.A, FEBRUARY, " ", FEBRUARY, ACTOR)));
        assertEquals("tier.override-tier",
                refused(() -> policing.override(AN, Tier.D, LocalDate.of(2026, 5, 1), "x", LocalDate.of(2026, 4, 1), ACTOR)));
    }

    @Test
    void aTierByHandThatIsTakenBackIsDecidedByPointsAtTheNextReview() {
        tiers.apply(JANUARY, ACTOR, Progress.NONE);
        policing.override(AN, Tier.A, LocalDate.of(2026, 12, 31), "老板同学", LocalDate.of(2026, 2, 3), ACTOR);
        policing.endOverride(AN, LocalDate.of(2026, 2, 20));
        tiers.apply(FEBRUARY, ACTOR, Progress.NONE);
        assertEquals(Verdict.EXPIRED, last(AN).verdict());
        assertEquals(LocalDate.of(2026, 2, 20), policing.overrides(AN).getFirst().ended());
    }

    @Test
    void aTierByHandFollowsAMergeAndItsUndoing() {
        tiers.apply(JANUARY, ACTOR, Progress.NONE);
        policing.override(AN, Tier.A, LocalDate.of(2026, 12, 31), "老板同学", LocalDate.of(2026, 2, 3), ACTOR);
        Sql.run(file, "insert into customer_merge (customer_id, survivor_id, home_id, merged_at, merged_by) select 2, 3, 3, 't', 'a'");
        assertEquals(List.of(BO), List.copyOf(shop.database.tierPorts().overrides().on(FEBRUARY).keySet()));
        assertEquals(1, policing.overrides(BO).size());
        Sql.run(file, "delete from customer_merge");
        assertEquals(List.of(AN), List.copyOf(shop.database.tierPorts().overrides().on(FEBRUARY).keySet()));
    }

    @Test
    void aLongOverdueDebtMeansTheLowestTierWhateverAPersonSaid() {
        HysteresisPolicy steady = TierPolicy.standard().hysteresis();
        policing.putInForce(new PolicyDraft(0, "逾期", steady(new HysteresisPolicy(steady.enter(), steady.exit(), 2, 2, 30))),
                LocalDate.of(2026, 1, 1), ACTOR);
        policing.override(BO, Tier.A, LocalDate.of(2026, 12, 31), "说好了", LocalDate.of(2026, 1, 12), ACTOR);
        TierReview review = tiers.review(FEBRUARY, Progress.NONE);
        assertEquals(Tier.C, review.lines().getLast().tier());
        assertEquals("tier.verdict.hard[C, 49, 30]",
                review.lines().getLast().reasons().getFirst().key() + review.lines().getLast().reasons().getFirst().arguments());
        assertEquals(Tier.A, tiers.review(LocalDate.of(2026, 2, 9), Progress.NONE).lines().getLast().tier());
    }

    @Test
    void theTierGivesThePriceLevelTheCeilingAndTheCreditDays() {
        tiers.apply(JANUARY, ACTOR, Progress.NONE);
        LocalDate day = LocalDate.of(2026, 2, 2);
        assertEquals(UnitPrice.parse("10"), offered(BO, day).price());
        policing.putInForce(new PolicyDraft(0, "待遇", withTerms(new TierTerms("金牌", new TierTerms.Service(14, 1, ""),
                new TierTerms.Money(Rate.parse("0.05"), 45, Rate.ONE, Rate.ONE, "会员")))), LocalDate.of(2026, 2, 1), ACTOR);
        assertEquals(UnitPrice.parse("8"), offered(BO, day).price());
        assertEquals("会员 ← 金牌", offered(BO, day).candidates().getFirst().name());
        assertEquals(UnitPrice.parse("10"), offered(BO, LocalDate.of(2026, 1, 31)).price());
        Document sold = shop.post(sale("2026-02-02", BO, "1", "7.6"));
        assertEquals(LocalDate.of(2026, 3, 19), due(sold));
        assertEquals("price.unreasoned.ABOVE_DISCOUNT", refused(() -> shop.post(sale("2026-02-02", BO, "1", "7.59"))));
        assertEquals("price.unreasoned.ABOVE_DISCOUNT", refused(() -> shop.post(sale("2026-02-02", BO, "1", "7"))));
        shop.post(sale("2026-02-02", AN, "1", "5"));
    }

    @Test
    void scarceGoodsGoToTheBetterTierFirstAndNeverPartOfAPackage() {
        tiers.apply(JANUARY, ACTOR, Progress.NONE);
        policing.putInForce(new PolicyDraft(0, "优先", withTerms(new TierTerms("A", new TierTerms.Service(null, 1, ""),
                TierTerms.Money.NONE))), LocalDate.of(2026, 2, 1), ACTOR);
        shop.post(order("2026-02-03", AN, "700"));
        shop.post(order("2026-02-04", BO, "500"));
        var waiting = shop.database.openOrders().waiting(TEA, LocalDate.of(2026, 2, 5));
        assertEquals(List.of("C1 99 700", "C2 1 500"), waiting.stream().map(w -> (w.customer().startsWith("安") ? "C1 " : "C2 ")
                + w.wish().priority() + " " + w.wish().left()).toList());
        var shares = Allotment.of(shop.database.openOrders().onHand(TEA), waiting.stream().map(w -> w.wish()).toList());
        assertEquals(List.of("500", "460"), shares.stream().map(s -> s.given().toString()).toList());
        assertEquals(List.of(Quantity.of(1200)), shop.database.openOrders().scarce().stream().map(s -> s.wanted()).toList());
    }

    private static Draft order(String day, CustomerId customer, String quantity) {
        return Draft.of(DocumentKind.SALES_ORDER, LocalDate.parse(day)).customer(customer)
                .lines(List.of(line(TEA, quantity, "10")));
    }

    private LocalDate due(Document sold) {
        return LocalDate.parse(Sql.column(file, "select due_date from document where id = " + sold.id().value()).getFirst());
    }

    private ProposedPrice offered(CustomerId customer, LocalDate day) {
        PriceFacts facts = shop.database.prices().facts(TEA, customer, day);
        return PriceFinder.propose(new PriceFacts(facts.list(), facts.level(), facts.levelSince(), facts.atLevel(), facts.rules(),
                List.of(), facts.tier()), "", 1, Quantity.of(1));
    }

    private TierAssignment last(CustomerId customer) {
        return shop.database.tierPorts().assignments().latest(customer).orElseThrow();
    }

    private Tier tierOf(CustomerId customer) {
        return last(customer).tier();
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).problem().key();
    }

    private static Draft sale(String day, CustomerId customer, String quantity, String price) {
        return Draft.of(DocumentKind.DELIVERY, LocalDate.parse(day)).customer(customer)
                .lines(List.of(line(TEA, quantity, price)));
    }

    private static TierPolicy withLines(List<String> enter) {
        List<Rate> lines = enter.stream().map(Rate::parse).toList();
        TierPolicy p = TierPolicy.standard();
        return new TierPolicy(0, p.basis(), p.tiers(), new ScorePolicy(p.score().volumeWeight(),
                p.score().marginWeight(), p.score().willingnessWeight(), p.score().targetMargin(), lines),
                new HysteresisPolicy(lines, lines, 2, 2, null), p.lifecycle(), p.cycle());
    }

    private static TierPolicy steady(HysteresisPolicy steady) {
        TierPolicy p = TierPolicy.standard();
        return new TierPolicy(0, p.basis(), p.tiers(), p.score(), steady, p.lifecycle(), p.cycle());
    }

    /// The best tier with these terms.
    private static TierPolicy withTerms(TierTerms best) {
        TierPolicy p = TierPolicy.standard();
        return new TierPolicy(0, p.basis(), List.of(best, p.tiers().get(1), p.tiers().get(2)), p.score(), p.hysteresis(),
                p.lifecycle(), p.cycle());
    }
}
