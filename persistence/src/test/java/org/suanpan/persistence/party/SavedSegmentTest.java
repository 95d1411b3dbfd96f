package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.segment.Segment;
import org.suanpan.core.party.segment.SegmentService;
import org.suanpan.core.party.segment.Segmenting;
import org.suanpan.core.party.segment.Segments;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.PriceService;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Segments in the data file: rules under names, and who is in them.
class SavedSegmentTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final CustomerId BO = new CustomerId(3);
    private static final ListQuery ASLEEP = ListQuery.ALL.where("tags", new ColumnTest.OneOf(List.of("餐饮")))
            .where("idleDays", new ColumnTest.Between(90L, null)).where("overdue", new ColumnTest.Between(1L, null));

    @TempDir
    Path folder;

    private Path file;
    private TradingShop shop;
    private Segments segments;
    private Segmenting segmenting;
    private CustomerService customers;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.suanpan");
        shop = TradingShop.at(file);
        shop.database.unitOfWork().write(() -> {
            shop.database.customers().add(new Customer(BO, "C2", "博远商行", Contact.NONE, "", "", "", "", 0, null, 1));
        });
        segments = shop.database.pool().segments();
        segmenting = new SegmentService(shop.database.unitOfWork(), segments, CLOCK);
        customers = new CustomerService(shop.database.unitOfWork(), shop.database.customers());
        shop.open("2025-11-01", TEA, "900", "900.00");
        customers.setTerms(AN, CustomerTerms.NONE.tags(List.of("餐饮")));
        shop.post(TradingShop.draft("2025-11-20", line(TEA, "1", "10.00")));
        shop.post(TradingShop.draft("2026-03-01", line(TEA, "2", "10.00")).customer(BO));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyKindOfConditionIsReadBackAsItWasKept() {
        ListQuery all = ListQuery.ALL.withText("大").where("tags", new ColumnTest.OneOf(List.of("行业:餐饮", "VIP"))).where("region", new ColumnTest.Contains("杭"))
                .where("phone", new ColumnTest.Present(true)).where("rep", new ColumnTest.Present(false))
                .where("balance", new ColumnTest.Between(-5L, 100L)).where("lastSale", new ColumnTest.Days(null, TODAY))
                .where("idleDays", new ColumnTest.Between(90L, null));
        long id = segmenting.keep(new Segment(0, " 大 客户 ", all), Actor.OWNER);
        assertEquals(List.of(new Segment(id, "大 客户", all)), segments.all());
        segmenting.keep(new Segment(id, "餐饮", ASLEEP), Actor.OWNER);
        assertEquals(new Segment(id, "餐饮", ASLEEP), segments.get(id));
        assertEquals(List.of("segment.add", "segment.change"), Sql.column(file, "select action from audit_entry where action like 'segment%' order by id"));
    }

    @Test
    void whoIsInASegmentFollowsTheFactsAndTheDay() {
        Segment asleep = segments.get(segmenting.keep(new Segment(0, "久未下单", ASLEEP), Actor.OWNER));
        assertEquals(List.of(AN), segments.members(asleep, TODAY));
        assertEquals(List.of(asleep), segments.of(AN, TODAY));
        assertEquals(List.of(), segments.of(BO, TODAY));
        assertEquals(List.of(), segments.members(asleep, LocalDate.of(2025, 12, 31)), "ninety days are not over");
        shop.post(TradingShop.draft("2026-03-19", line(TEA, "1", "10.00")));
        assertEquals(List.of(), segments.members(asleep, TODAY), "nobody has to take him off");
    }

    @Test
    void aMergedCustomerIsInTheSegmentsOfWhomHeIsReadAs() {
        Segment bought = segments.get(segmenting.keep(new Segment(0, "餐饮", ListQuery.ALL.where("tags", new ColumnTest.OneOf(List.of("餐饮")))), Actor.OWNER));
        shop.merging.merge(BO, AN, Actor.OWNER);
        assertEquals(List.of(BO), segments.members(bought, TODAY));
        assertEquals(List.of(bought), segments.of(AN, TODAY));
        shop.merging.undo(AN, Actor.OWNER);
        assertEquals(List.of(AN), segments.members(bought, TODAY));
        assertEquals(List.of(), segments.of(BO, TODAY));
    }

    @Test
    void anEmptyRuleATakenNameAndAnUnknownColumnAreRefused() {
        assertRefused("segment.name-missing", () -> new Segment(0, " ", ASLEEP));
        assertRefused("segment.rule-missing", () -> new Segment(0, "全部", ListQuery.ALL));
        assertRefused("list.unknown-column", () -> new Segment(0, "x", ListQuery.ALL.where("moon", new ColumnTest.Present(true))));
        segmenting.keep(new Segment(0, "餐饮", ASLEEP), Actor.OWNER);
        assertRefused("segment.name-taken", () -> segmenting.keep(new Segment(0, "餐饮", ASLEEP), Actor.OWNER));
    }

    @Test
    void aSegmentThatPricesNeedIsNotGivenUp() {
        long id = segmenting.keep(new Segment(0, "餐饮", ASLEEP), Actor.OWNER);
        PriceService prices = new PriceService(shop.database.unitOfWork(), shop.database.prices(), shop.database.priceSheets(), CLOCK);
        long rule = prices.addRule(PriceRule.promotion("唤醒", TEA, Rate.parse("0.9"), TODAY, TODAY.plusDays(9)).limitedTo(segments.get(id).ref()));
        assertRefused("segment.in-use", () -> segmenting.remove(id, Actor.OWNER));
        prices.endRule(rule);
        segmenting.remove(id, Actor.OWNER);
        assertEquals(List.of(), segments.all());
        assertEquals("餐饮", segments.get(id).name(), "old prices stay explained");
        segmenting.bringBack(id, Actor.OWNER);
        assertEquals(1, segments.all().size());
    }

    @Test
    void manyAreTaggedInOneStepAndThatIsTakenBack() {
        customers.setTerms(BO, CustomerTerms.NONE.tags(List.of("VIP")));
        assertEquals(List.of(AN), customers.tag(List.of(AN, BO), " VIP "));
        assertEquals(List.of("VIP", "餐饮"), customers.terms(AN).tags());
        customers.untag(List.of(AN), "VIP");
        assertEquals(List.of("餐饮"), customers.terms(AN).tags());
        assertEquals(List.of("VIP"), customers.terms(BO).tags(), "who had it before keeps it");
        assertRefused("customer.tag-missing", () -> customers.tag(List.of(AN), "  "));
        assertRefused("customer.tag-nobody", () -> customers.tag(List.of(), "VIP"));
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable work) {
        assertEquals(key, assertThrows(Rejected.class, work).problem().key());
    }
}
