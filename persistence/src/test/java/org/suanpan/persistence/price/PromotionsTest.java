package org.suanpan.persistence.price;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceGround;
import org.suanpan.core.price.PriceReason;
import org.suanpan.core.price.promotion.Promoting;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.price.promotion.Promotion.Terms;
import org.suanpan.core.price.promotion.PromotionResult;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResult.Kind;
import org.suanpan.core.price.promotion.PromotionResults;
import org.suanpan.core.price.promotion.PromotionService;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.core.report.profit.PromotionSum;
import org.suanpan.core.tier.HysteresisPolicy;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.policy.PolicyVersion;
import org.suanpan.core.tier.policy.TierTerms;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DraftLine.Marks;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.CUP;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

class PromotionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final CustomerId WALK_IN = new CustomerId(1);
    private static final Gift TEN = new Gift(TEA, Quantity.of(10), CUP, Quantity.parse("0.5"), true);

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private Promotions book;
    private Promoting promoting;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        book = shop.database.promotions();
        promoting = on(LocalDate.of(2026, 3, 20));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyKindIsReadBackAsItWasWritten() {
        for (Terms terms : List.of(TEN, new Gift(TEA, Quantity.of(1), null, Quantity.of(1), false),
                new OrderDiscount(Money.parse("500"), Money.parse("20"), null),
                new OrderDiscount(Money.parse("500"), null, Rate.parse("0.95")))) {
            Promotion promotion = promotion("三月", AN, "批发", terms, null);
            long id = promoting.add(promotion);
            assertEquals(new Promotion(id, "三月", AN, "批发", terms, FIRST, null), book.get(id));
        }
        assertEquals(List.of("绿茶 杯子 安康超市", "绿茶  安康超市", "  安康超市", "  安康超市"),
                book.all().stream().map(n -> n.bought() + " " + n.given() + " " + n.customer()).toList());
    }

    @Test
    void itHoldsFromItsFirstToItsLastDayWithoutAnybodyEndingIt() {
        promoting.add(promotion("三月", null, "", TEN, LAST));
        assertEquals(List.of(0, 1, 1, 0), List.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1)).stream()
                .map(day -> book.inForce(AN, day).size()).toList());
    }

    @Test
    void endedTodayItHoldsForYesterdayAndStaysToBeExplained() {
        long id = promoting.add(promotion("三月", null, "", TEN, LAST));
        on(LocalDate.of(2026, 3, 20)).end(id);
        assertEquals(1, book.inForce(AN, LocalDate.of(2026, 3, 19)).size());
        assertEquals(0, book.inForce(AN, LocalDate.of(2026, 3, 20)).size());
        assertEquals(List.of(), book.all());
        assertEquals("三月", book.get(id).name());
        assertEquals("price.promotion-unknown", assertThrows(Rejected.class, () -> promoting.end(id)).problem().key());
    }

    @Test
    void itIsForEverybodyForALevelOrForOneCustomer() {
        promoting.add(promotion("大家", null, "", TEN, LAST));
        promoting.add(promotion("批发客户", null, "批发", TEN, LAST));
        promoting.add(promotion("安康", AN, "", TEN, LAST));
        assertEquals(List.of("大家", "安康"), names(AN));
        shop.database.unitOfWork().write(() -> shop.database.prices().keepLevel(AN, "批发", FIRST));
        assertEquals(List.of("大家", "批发客户", "安康"), names(AN));
        assertEquals(List.of("大家"), names(WALK_IN));
        assertEquals(List.of("大家"), names(null));
    }

    @Test
    void whatItCameToIsReadFromTheLinesThatRememberIt() {
        shop.open("2026-02-01", TEA, "100", "500.00");
        shop.deliver("2026-02-27", line(TEA, "4", "10"));
        Document gift = shop.deliver("2026-03-02", line(TEA, "10", "10").marked(because(PriceReason.of(PriceGround.LIST).order(2))),
                line(TEA, "1", "0").asGift(true).marked(because(PriceReason.gift(1))));
        shop.deliver("2026-03-03", line(TEA, "3", "8").marked(because(new PriceReason(PriceGround.PROMOTION, 1,
                UnitPrice.parse("10"), 0))));
        Document order = shop.post(TradingShop.draft("2026-03-04",
                line(TEA, "5", "10").marked(because(PriceReason.of(PriceGround.LIST).order(2)))).discount(Money.parse("5")));
        shop.reverse(shop.deliver("2026-03-04", line(TEA, "2", "0").asGift(true).marked(because(PriceReason.gift(1)))), "2026-03-05");
        PromotionResults results = new PromotionResults(book);
        LocalDate to = LocalDate.of(2026, 3, 5);
        Goods tea = new Goods(TEA, "", null, "");
        PromotionResult gifts = results.of(Kind.GIFT, 1, tea, FIRST, to);
        assertEquals(List.of(gift.number().text()), gifts.documents().stream().map(PromotionResult.Given::number).toList());
        assertEquals(List.of("5.00", "0.00"), List.of(gifts.giftCost().toString(), gifts.givenAway().toString()));
        assertEquals(List.of("169.00", "40.00", "129.00"),
                List.of(gifts.sales().toString(), gifts.before().toString(), gifts.extra().toString()));
        assertEquals("6.00", results.of(Kind.PRICE, 1, tea, FIRST, to).givenAway().toString());
        PromotionResult orders = results.of(Kind.ORDER, 2, new Goods(null, "", AN, ""), FIRST, to);
        assertEquals("5.00", orders.givenAway().toString());
        assertEquals(order.id(), orders.documents().getLast().document());
        assertEquals("0.00", results.of(Kind.ORDER, 2, new Goods(CUP, "", null, ""), FIRST, to).sales().toString());
        assertEquals("0.00", results.of(Kind.ORDER, 2, new Goods(null, "茶", null, "批发"), FIRST, to).sales().toString());
    }

    @Test
    void salesOfALevelAreThoseOfWhoHadItThatDayByHimselfOrByHisTier() {
        shop.open("2026-02-01", TEA, "100", "500.00");
        shop.deliver("2026-03-02", line(TEA, "1", "10"));
        shop.deliver("2026-03-12", line(TEA, "2", "10"));
        shop.deliver("2026-03-22", line(TEA, "4", "10"));
        rules("2026-03-01", "批发", "会员");
        tier("2026-03-10", "A");
        tier("2026-03-20", "E");
        promoting.add(promotion("批发三月", null, "批发", TEN, LAST));
        assertEquals(List.of("20.00", "40.00", "0.00"), sales("批发", "会员", "散客"));
        assertEquals("20.00", shop.database.reports().snapshot(figures -> figures.profit().promotions(new DateSpan(FIRST, LAST)))
                .getFirst().result().sales().toString(), "the report says the same");
        shop.database.unitOfWork().write(() -> shop.database.prices().keepLevel(AN, "批发", FIRST));
        assertEquals(List.of("70.00", "0.00", "0.00"), sales("批发", "会员", "散客"), "his own level stands above his tier's");
    }

    private List<String> sales(String... levels) {
        return Stream.of(levels).map(level -> book.sales(new Goods(null, "", null, level), FIRST, LAST).toString()).toList();
    }

    /// Two tiers with these price levels.
    private void rules(String day, String first, String second) {
        TierPolicy standard = TierPolicy.standard();
        TierPolicy policy = new TierPolicy(2, standard.basis(), Stream.of(first, second).map(level -> new TierTerms(level,
                TierTerms.Service.NONE, new TierTerms.Money(null, null, Rate.ONE, Rate.ONE, level))).toList(), standard.score(),
                new HysteresisPolicy(List.of(Rate.parse("50")), List.of(Rate.parse("45")), 2, 2, null), standard.lifecycle(), standard.cycle());
        shop.database.unitOfWork().write(() -> shop.database.tierPorts().policies().add(new PolicyVersion(policy, "规则", LocalDate.parse(day),
                Instant.EPOCH, Actor.OWNER)));
    }

    private void tier(String day, String tier) {
        Sql.run(file, "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, policy_version, assigned_at, actor) values ("
                + AN.value() + ", '" + day + "', '" + tier + "', 'ACTIVE', 0, 'x', 1, '', '')");
    }

    @Test
    void theReportHasEveryPromotionOfTheSpanAsItsScreenAndItsDocumentsSay() {
        shop.open("2026-02-01", TEA, "100", "500.00");
        shop.open("2026-02-01", CUP, "20", "40.00");
        long gift = promoting.add(promotion("满十送半", null, "", TEN, LAST));
        long ended = on(LocalDate.of(2026, 3, 1)).add(promotion("当天作废", null, "", TEN, null));
        on(FIRST).end(ended);
        long order = promoting.add(promotion("三月满减", AN, "", new OrderDiscount(Money.parse("50"), Money.parse("5"), null), null));
        shop.deliver("2026-02-27", line(TEA, "4", "10"));
        Document first = shop.post(TradingShop.draft("2026-03-02",
                line(TEA, "10", "10").marked(because(PriceReason.of(PriceGround.LIST).order(order))),
                line(CUP, "0.5", "0").asGift(true).marked(because(PriceReason.gift(gift)))).discount(Money.parse("5")));
        Document second = shop.deliver("2026-03-20", line(TEA, "20", "10"), line(CUP, "1", "0").asGift(true)
                .marked(because(PriceReason.gift(gift))));
        shop.deliver("2026-04-02", line(TEA, "1", "10"));
        DateSpan april = new DateSpan(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
        DateSpan march = new DateSpan(LocalDate.of(2026, 3, 10), LAST);
        List<PromotionSum> sums = shop.database.reports().snapshot(figures -> figures.profit().promotions(march));
        assertEquals(List.of("三月满减 ORDER  安康超市 5.00 0.00 295.00 40.00", "满十送半 GIFT 绿茶  0.00 3.00 295.00 40.00"),
                sums.stream().map(PromotionsTest::told).toList());
        assertEquals(first.typed().discount().plus(first.cost()).plus(second.cost()).minus(Money.parse("150.00")),
                sums.stream().map(sum -> sum.result().givenAway().plus(sum.result().giftCost())).reduce(Money.ZERO, Money::plus));
        assertEquals(new PromotionResults(book).of(Kind.GIFT, gift, new Goods(TEA, "", null, ""), FIRST, LAST),
                sums.getLast().result());
        assertEquals(List.of("三月满减"), shop.database.reports().snapshot(figures -> figures.profit().promotions(april)).stream()
                .map(PromotionSum::name).toList());
    }

    private static String told(PromotionSum sum) {
        return String.join(" ", sum.name(), sum.kind().name(), sum.goods(), sum.who(), sum.result().givenAway().toString(),
                sum.result().giftCost().toString(), sum.result().sales().toString(), sum.result().before().toString());
    }

    private static Marks because(PriceReason reason) {
        return Marks.NONE.priceReason(reason.text());
    }

    private List<String> names(@Nullable CustomerId customer) {
        return book.inForce(customer, LAST).stream().map(Promotion::name).toList();
    }

    private static Promotion promotion(String name, @Nullable CustomerId customer, String level, Terms terms,
            @Nullable LocalDate until) {
        return new Promotion(0, name, customer, level, terms, FIRST, until);
    }

    private Promoting on(LocalDate day) {
        return new PromotionService(shop.database.unitOfWork(), book,
                Clock.fixed(day.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
