package org.suanpan.persistence.price;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.segment.Segment;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.party.segment.SegmentService;
import org.suanpan.core.price.PriceFinder;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.PriceService;
import org.suanpan.core.price.ProposedPrice;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionService;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Prices and promotions for the customers of a segment alone.
class SegmentPriceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final CustomerId BO = new CustomerId(3);

    @TempDir
    Path folder;

    private TradingShop shop;
    private SegmentRef idle;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        shop.database.unitOfWork().write(() -> {
            shop.database.customers().add(new Customer(BO, "C2", "博远商行", Contact.NONE, "", "", "", "", 0, null, 1));
        });
        new CustomerService(shop.database.unitOfWork(), shop.database.customers()).setTerms(AN, CustomerTerms.NONE.tags(List.of("餐饮")));
        shop.open("2025-11-01", TEA, "900", "900.00");
        ListQuery rule = ListQuery.ALL.where("tags", new ColumnTest.OneOf(List.of("餐饮"))).where("idleDays", new ColumnTest.Between(90L, null));
        shop.post(TradingShop.draft("2025-12-10", line(TEA, "1", "10.00")));
        SegmentService segmenting = new SegmentService(shop.database.unitOfWork(), shop.database.pool().segments(), CLOCK);
        idle = shop.database.pool().segments().get(segmenting.keep(new Segment(0, "久未下单的餐饮", rule), Actor.OWNER)).ref();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPriceForASegmentIsOfferedToItsCustomersAloneAndNamesIt() {
        PriceService prices = new PriceService(shop.database.unitOfWork(), shop.database.prices(), shop.database.priceSheets(), CLOCK);
        prices.setPrice(TEA, "", "", org.suanpan.core.base.UnitPrice.parse("10"));
        prices.addRule(PriceRule.promotion("唤醒价", TEA, Rate.parse("0.8"), TODAY.minusDays(60), TODAY.plusDays(60)).limitedTo(idle));
        assertEquals("8.00 PROMOTION 唤醒价 / 久未下单的餐饮", offered(AN, TODAY));
        assertEquals("10.00 LIST  / ", offered(BO, TODAY));
        assertEquals("10.00 LIST  / ", offered(null, TODAY));
        assertEquals("10.00 LIST  / ", offered(CustomerId.WALK_IN, TODAY));
        assertEquals("10.00", offered(AN, LocalDate.of(2026, 3, 9)).substring(0, 5), "on the day of the document he had bought 89 days ago");
        shop.post(TradingShop.draft("2026-03-20", line(TEA, "1", "8.00")));
        assertEquals("8.00 LAST_DEAL  / ", offered(AN, TODAY), "once he has bought the promotion is not for him, and his last price stands");
    }

    @Test
    void giftsAndDiscountsForASegmentAreGivenToItsCustomersAlone() {
        PromotionService promoting = new PromotionService(shop.database.unitOfWork(), shop.database.promotions(), CLOCK);
        Promotion gift = new Promotion(0, "买十送一", null, "", new Promotion.Gift(TEA, Quantity.of(10), null, Quantity.of(1), true), TODAY.minusDays(90), null)
                .limitedTo(idle);
        long id = promoting.add(gift);
        assertEquals(List.of(id), shop.database.promotions().inForce(AN, TODAY).stream().map(Promotion::id).toList());
        assertEquals(List.of(), shop.database.promotions().inForce(BO, TODAY));
        assertEquals(List.of(), shop.database.promotions().inForce(null, TODAY));
        assertEquals(idle, shop.database.promotions().get(id).segment());
        assertEquals("10.00", sales(new Goods(TEA, "", null, "", idle.id())));
        shop.post(TradingShop.draft("2026-03-02", line(TEA, "3", "10.00")).customer(BO));
        assertEquals("10.00", sales(new Goods(TEA, "", null, "", idle.id())), "what others bought does not count for it");
        assertEquals("40.00", sales(new Goods(TEA, "", null, "")));
    }

    private String sales(Goods goods) {
        Money sales = shop.database.promotions().sales(goods, LocalDate.of(2025, 12, 1), TODAY);
        return sales.toString();
    }

    private String offered(@Nullable CustomerId customer, LocalDate day) {
        ProposedPrice found = PriceFinder.propose(shop.database.prices().facts(TEA, customer, day), "", 1, Quantity.of(1));
        ProposedPrice.Candidate first = found.candidates().getFirst();
        return found.price() + " " + found.ground() + " " + first.name() + " / " + first.segment();
    }
}
