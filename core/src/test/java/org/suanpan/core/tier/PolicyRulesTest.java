package org.suanpan.core.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.tier.TierFacts.CustomerFacts;
import org.suanpan.core.tier.policy.Allotment;
import org.suanpan.core.tier.policy.Allotment.Wish;
import org.suanpan.core.tier.policy.Holiday;
import org.suanpan.core.tier.policy.PolicyRules;
import org.suanpan.core.tier.policy.PolicyText;
import org.suanpan.core.tier.policy.TierBasis;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.tier.willingness.WillingnessPolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Edited rules: what is wrong with them, how they are kept, and that they stay fair.
class PolicyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final TierPolicy STANDARD = TierPolicy.standard();

    private final Random random = new Random(11);

    @Test
    void theStandardRulesAreRight() {
        assertEquals(List.of(), PolicyRules.problems(STANDARD));
    }

    @Test
    void everythingWrongIsSaidInASentence() {
        TierPolicy wrong = new TierPolicy(0, new TierBasis(TierBasis.Kind.SCORE, 0, false),
                TierTerms.plain(List.of("A", "A", "")),
                new ScorePolicy(Rate.parse("0.5"), Rate.parse("0.3"), Rate.parse("0.3"), Rate.ZERO, rates("40", "70")),
                new HysteresisPolicy(rates("40", "70"), rates("45", "60"), 0, -1, -5), new LifecyclePolicy(30, 90, 90),
                STANDARD.cycle());
        assertEquals(List.of("tier.policy.name-twice", "tier.policy.name-blank", "tier.policy.weights", "tier.policy.target-margin",
                "tier.policy.exit", "tier.policy.lines-descend", "tier.policy.demote-after", "tier.policy.protect",
                "tier.policy.overdue", "tier.policy.months", "tier.policy.lost-days"),
                PolicyRules.problems(wrong).stream().map(Problem::key).toList());
        assertEquals(List.of("tier.policy.lines"), PolicyRules.problems(new TierPolicy(0, STANDARD.basis(),
                TierTerms.plain(List.of("A", "B")), STANDARD.score(), STANDARD.hysteresis(), STANDARD.lifecycle(), STANDARD.cycle()))
                .stream().map(Problem::key).toList());
    }

    @Test
    void everyFigureOfTheRhythmAndTheWorthOfGiftsHaveTheirSentence() {
        TierTerms generous = new TierTerms("A", TierTerms.Service.NONE, TierTerms.Money.NONE,
                new TierTerms.Care("", "", "", Money.parse("-1.00"), ""));
        TierPolicy wrong = new TierPolicy(0, STANDARD.basis(), List.of(generous, TierTerms.plain("B"), TierTerms.plain("C")), STANDARD.score(),
                STANDARD.hysteresis(), STANDARD.lifecycle(), new CyclePolicy(new CyclePolicy.Prior(0, 0), 0, 99, 0, 1,
                        new CyclePolicy.Limits(0, 180, 0), new Holiday(99, 99)));
        assertEquals(List.of("tier.policy.rhythm", "tier.policy.rhythm-lost", "tier.policy.prior-days", "tier.policy.prior-weight",
                "tier.policy.gaps-least", "tier.policy.gaps-most", "tier.policy.multiple", "tier.policy.lost-multiple", "tier.policy.holiday",
                "tier.policy.holiday-before", "tier.policy.gifts"), PolicyRules.problems(wrong).stream().map(Problem::key).toList());
    }

    @Test
    void thePartsOfWillingnessAddUpToTheWhole() {
        assertEquals(List.of("tier.policy.willing", "tier.policy.contact-days"), PolicyRules.problems(willing(new WillingnessPolicy(
                Rate.parse("0.5"), Rate.parse("0.3"), Rate.parse("0.2"), Rate.parse("0.1"), 0))).stream().map(Problem::key).toList());
        assertEquals(List.of("tier.policy.weight-negative"), PolicyRules.problems(willing(new WillingnessPolicy(
                Rate.parse("1.2"), Rate.parse("-0.2"), Rate.ZERO, Rate.ZERO, 90))).stream().map(Problem::key).toList());
    }

    @Test
    void rulesKeptBeforeWillingnessHadPartsMeanRegularOrdersAlone() {
        String old = PolicyText.of(STANDARD).lines().filter(line -> !line.startsWith("willing=")).collect(Collectors.joining("\n"));
        assertEquals(WillingnessPolicy.REGULARITY_ALONE, PolicyText.parse(2, old).willing());
        TierPolicy shared = willing(new WillingnessPolicy(Rate.parse("0.35"), Rate.parse("0.35"), Rate.parse("0.2"), Rate.parse("0.1"), 60));
        assertEquals(shared, PolicyText.parse(0, PolicyText.of(shared)));
    }

    private static TierPolicy willing(WillingnessPolicy willing) {
        return new TierPolicy(0, STANDARD.basis(), STANDARD.tiers(), STANDARD.score(), STANDARD.hysteresis(), STANDARD.lifecycle(), STANDARD.cycle(), willing);
    }

    @Test
    void aPolicyIsKeptWordForWord() {
        TierTerms best = new TierTerms("大\\客=户\n一", new TierTerms.Service(14, 1, "送茶\n贺卡"),
                new TierTerms.Money(Rate.parse("0.08"), 60, Rate.parse("1.2"), Rate.parse("1.5"), "会员"),
                new TierTerms.Care("[客户]=先问\n候", "培\\育", "带样品", Money.parse("500.00"), "茶具"));
        TierPolicy policy = new TierPolicy(7, new TierBasis(TierBasis.Kind.RFM, 6, true),
                List.of(best, TierTerms.plain("普通")), new ScorePolicy(Rate.parse("0.5"), Rate.parse("0.3"), Rate.parse("0.2"),
                        Rate.parse("0.3"), rates("60")), new HysteresisPolicy(rates("60"), rates("55.5"), 3, 1, 90),
                STANDARD.lifecycle(), new CyclePolicy(new CyclePolicy.Prior(20, 2), 4, 9, 3, 4, new CyclePolicy.Limits(7, 120, 300), Holiday.USUAL));
        assertEquals(policy, PolicyText.parse(7, PolicyText.of(policy)));
        assertEquals(STANDARD, PolicyText.parse(1, PolicyText.of(STANDARD)));
    }

    @Test
    void neitherOrderNorDoublingNorScaleMovesAnybodyByAnyBasis() {
        for (TierBasis.Kind kind : TierBasis.Kind.values()) {
            List<Rate> lines = kind == TierBasis.Kind.PARETO ? rates("50", "20", "5") : rates("80", "60", "40");
            TierPolicy policy = new TierPolicy(2, new TierBasis(kind, 9, false), TierTerms.plain(List.of("一", "二", "三", "四")),
                    new ScorePolicy(Rate.parse("0.2"), Rate.parse("0.3"), Rate.parse("0.5"), Rate.parse("0.25"), lines),
                    new HysteresisPolicy(lines, lines, 1, 0, null), new LifecyclePolicy(10, 20, 60), STANDARD.cycle());
            for (int round = 0; round < 40; round++) {
                List<CustomerFacts> customers = customers(1 + random.nextInt(50));
                Map<CustomerId, Tier> tiers = tiers(policy, customers);
                List<CustomerFacts> shuffled = new ArrayList<>(customers);
                Collections.shuffle(shuffled, random);
                assertEquals(tiers, tiers(policy, shuffled));
                List<CustomerFacts> doubled = new ArrayList<>(customers);
                customers.forEach(c -> doubled.add(copy(c, c.id().value() + 1000, 1)));
                Map<CustomerId, Tier> ofDoubled = tiers(policy, doubled);
                tiers.forEach((id, tier) -> assertEquals(List.of(tier, tier),
                        List.of(ofDoubled.get(id), ofDoubled.get(new CustomerId(id.value() + 1000)))));
                assertEquals(tiers, tiers(policy, customers.stream().map(c -> copy(c, c.id().value(), 7)).toList()));
            }
        }
    }

    @Test
    void theParetoLinesOnPointsAreTheClassesOfTheCurve() {
        ParetoPolicy curve = new ParetoPolicy(Rate.parse("0.8"), Rate.parse("0.95"));
        HysteresisPolicy lines = new HysteresisPolicy(rates("20", "5"), rates("20", "5"), 1, 0, null);
        for (int round = 0; round < 300; round++) {
            List<Money> sales = IntStream.range(0, 1 + random.nextInt(20)).mapToObj(_ -> Money.ofFen(random.nextInt(12) * 100L - 100)).toList();
            assertEquals(curve.classify(sales), ParetoPolicy.points(sales).stream().map(lines::reached).toList());
        }
        assertEquals(curve.classify(List.of(Money.ofFen(60), Money.ofFen(40))),
                ParetoPolicy.points(List.of(Money.ofFen(60), Money.ofFen(40))).stream().map(lines::reached).toList());
    }

    @Test
    void goodsAreSharedByClassThenDayThenNumberInWholePackages() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Wish big = new Wish("XD2", 1, first, 1, Quantity.of(50), 12);
        Wish early = new Wish("XD1", 1, first.minusDays(5), 2, Quantity.of(30), 1);
        Wish same = new Wish("XD3", 1, first, 1, Quantity.of(24), 12);
        List<Wish> wishes = new ArrayList<>(List.of(early, same, big));
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(wishes, random);
            assertEquals(List.of("XD2 50", "XD3 12", "XD1 1"), shares(Quantity.of(63 + 12 - 12), wishes, "XD2", "XD3", "XD1"));
        }
        assertEquals(List.of("XD2 36", "XD3 0", "XD1 4"), shares(Quantity.of(40), wishes, "XD2", "XD3", "XD1"));
        assertEquals(List.of("XD2 0", "XD3 0", "XD1 0"), shares(Quantity.of(-3), wishes, "XD2", "XD3", "XD1"));
        assertEquals(List.of("XD2 50", "XD3 24", "XD1 30"), shares(Quantity.of(999), wishes, "XD2", "XD3", "XD1"));
    }

    @Test
    void neverMoreIsSharedOutThanThereIs() {
        for (int round = 0; round < 300; round++) {
            List<Wish> wishes = IntStream.range(0, random.nextInt(12)).mapToObj(i -> new Wish("XD" + i, 1,
                    TODAY.minusDays(random.nextInt(5)), 1 + random.nextInt(3), new Quantity(random.nextInt(500_000)), 1 + random.nextInt(12)))
                    .toList();
            Quantity there = new Quantity(random.nextInt(1_000_000));
            Quantity given = Allotment.of(there, wishes).stream().map(Allotment.Share::given).reduce(Quantity.ZERO, Quantity::plus);
            assertEquals(true, given.compareTo(there) <= 0);
        }
    }

    private static List<String> shares(Quantity there, List<Wish> wishes, String... order) {
        List<String> shares = Allotment.of(there, wishes).stream().map(s -> s.wish().number() + " " + s.given()).toList();
        assertEquals(List.of(order), shares.stream().map(s -> s.substring(0, s.indexOf(' '))).toList());
        return shares;
    }

    private static Map<CustomerId, Tier> tiers(TierPolicy policy, List<CustomerFacts> customers) {
        var known = new TierEvaluator.Known(List.of(), Map.of(), Map.of());
        return new TierEvaluator(policy, TODAY, known, null).evaluate(customers).review().lines().stream()
                .collect(Collectors.toMap(TierReview.Line::id, TierReview.Line::tier));
    }

    private List<CustomerFacts> customers(int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            List<LocalDate> days = IntStream.range(0, random.nextInt(8)).mapToObj(_ -> TODAY.minusDays(random.nextInt(500)))
                    .distinct().sorted().toList();
            Money net = Money.ofFen(days.isEmpty() ? 0 : random.nextInt(9) * 10_000L);
            Money costed = random.nextBoolean() ? net : Money.ZERO;
            return new CustomerFacts(new CustomerId(i + 2), "K" + i, "客", days.size(), net, net,
                    new TierFacts.Year(net, costed, Money.ofFen(costed.fen() / 4)), days);
        }).toList();
    }

    private static CustomerFacts copy(CustomerFacts c, long id, long times) {
        return new CustomerFacts(new CustomerId(id), c.code() + id, c.name(), c.orders(), c.sales(), c.net(),
                new TierFacts.Year(Money.ofFen(c.year().net().fen() * times), Money.ofFen(c.year().costed().fen() * times),
                        Money.ofFen(c.year().profit().fen() * times)), c.orderDays());
    }

    private static List<Rate> rates(String... texts) {
        return List.of(texts).stream().map(Rate::parse).toList();
    }
}
