package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.CustomerService;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.persistence.TradingShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suanpan.persistence.TradingShop.AN;
import static org.suanpan.persistence.TradingShop.TEA;
import static org.suanpan.persistence.TradingShop.line;

/// Customers narrowed by tags and figures together.
class SegmentTest {

    private static final CustomerId BO = new CustomerId(3);
    private static final CustomerId DA = new CustomerId(4);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private TradingShop shop;
    private CustomerQueries customers;

    @BeforeEach
    void open() {
        shop = TradingShop.at(folder.resolve("shop.suanpan"));
        customers = shop.database.customerQueries();
        shop.database.unitOfWork().write(() -> {
            shop.database.customers().add(new Customer(BO, "C2", "博远商行", Contact.NONE, "", "", "", "", 0, null, 1));
            shop.database.customers().add(new Customer(DA, "C3", "大昌超市", Contact.NONE, "", "", "", "", 0, null, 1));
        });
        shop.open("2025-11-01", TEA, "900", "900.00");
        tag(AN, "行业:餐饮", "规模:大", "VIP");
        tag(BO, "行业:商超", "规模:大");
        tag(DA, "行业:餐饮", "规模:小");
        shop.post(TradingShop.draft("2025-11-20", line(TEA, "1", "10.00")));
        shop.post(TradingShop.draft("2026-03-01", line(TEA, "2", "10.00")).customer(BO));
        shop.post(TradingShop.draft("2026-02-01", line(TEA, "3", "10.00")).customer(DA));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void ofOneAxisAnyTagWillDoAndEveryAxisHasToFit() {
        assertEquals(List.of("C1", "C3"), tagged("行业:餐饮"));
        assertEquals(List.of("C1", "C2", "C3"), tagged("行业:餐饮", "行业:商超"));
        assertEquals(List.of("C1"), tagged("行业:餐饮", "规模:大"));
        assertEquals(List.of("C1", "C2"), tagged("规模:大", "行业:餐饮", "行业:商超"));
        assertEquals(List.of(), tagged("行业:餐"), "a tag is whole");
        assertEquals(List.of("C1"), codes(ListQuery.ALL.where("tags", new ColumnTest.Contains("VIP"))));
    }

    @Test
    void tagsAndFiguresMakeASegment() {
        ListQuery asleep = ListQuery.ALL.where("tags", new ColumnTest.OneOf(List.of("行业:餐饮")))
                .where("idleDays", new ColumnTest.Between(90L, null)).where("overdue", new ColumnTest.Between(1L, null));
        assertEquals(List.of("C1"), codes(asleep));
        assertEquals("10.00", customers.totals(asleep, TODAY).balance().toString());
        assertEquals(List.of(), codesOn(asleep, LocalDate.of(2026, 1, 10)), "the days are counted from the day that is asked");
        assertEquals(List.of("C1", "C3", "C2"), codes(ListQuery.ALL.sortedBy(new ListQuery.Sort("idleDays", true))));
        CustomerListItem first = customers.page(asleep, TODAY, 0, 1).rows().getFirst();
        assertEquals("10.00 [VIP, 行业:餐饮, 规模:大]", first.overdue() + " " + first.tags());
    }

    @Test
    void theFunnelOffersEachTagByItself() {
        assertEquals(List.of("行业:餐饮 2", "规模:大 2", "VIP 1", "行业:商超 1", "规模:小 1"),
                customers.values(ListQuery.ALL.where("tags", new ColumnTest.OneOf(List.of("规模:小"))), TODAY, "tags", 9).stream()
                        .map(tag -> tag.value() + " " + tag.rows()).toList());
    }

    @Test
    void theTagsOfAMergedCustomerAreThoseOfTheSurvivor() {
        shop.merging.merge(BO, AN, Actor.OWNER);
        assertEquals(List.of("C2", "C3"), tagged("行业:餐饮"));
        assertEquals(List.of("C2"), tagged("VIP"));
        shop.merging.undo(AN, Actor.OWNER);
        assertEquals(List.of("C1"), tagged("VIP"));
    }

    private void tag(CustomerId customer, String... tags) {
        new CustomerService(shop.database.unitOfWork(), shop.database.customers()).setTerms(customer,
                CustomerTerms.NONE.tags(List.of(tags)));
    }

    private List<String> tagged(String... tags) {
        return codes(ListQuery.ALL.where("tags", new ColumnTest.OneOf(List.of(tags))));
    }

    private List<String> codes(ListQuery query) {
        return codesOn(query, TODAY);
    }

    private List<String> codesOn(ListQuery query, LocalDate today) {
        return customers.page(query, today, 0, 99).rows().stream().map(CustomerListItem::code).toList();
    }
}
