package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerCard.MonthSales;
import org.suanpan.core.party.CustomerCard.RecentDocument;
import org.suanpan.core.party.CustomerCard.UsualProduct;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerFilter.Order;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerTotals;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.SupplierId;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.HistoryShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CustomerQueriesTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(HistoryShop.at(folder.resolve("shop.suanpan")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRowShowsLatestTierNetSalesAndRepAndTheWalkInCustomerIsNoRow() {
        assertEquals(List.of(
                new CustomerListItem(new CustomerId(2), "C1", "安康超市", "13800001234", "长沙", "李娜", "A", "ACTIVE",
                        LocalDate.of(2026, 1, 15), 3, Money.parse("70.00"), Money.ZERO, Money.ZERO, List.of()),
                new CustomerListItem(new CustomerId(3), "C2", "白鹭便利店", "13900005678", "株洲", "", "B", "NEW",
                        LocalDate.of(2026, 2, 1), 1, Money.parse("70.00"), Money.ZERO, Money.ZERO, List.of()),
                new CustomerListItem(new CustomerId(4), "C3", "100%果汁店", "", "", "", "C", "PROSPECT", null, 0,
                        Money.ZERO, Money.ZERO, Money.ZERO, List.of())),
                database.customerQueries().list(CustomerFilter.ALL, 0, 100).rows());
    }

    @Test
    void aPageIsCutInTheFileAndStillKnowsTheWholeNumber() {
        var page = database.customerQueries().list(filter("", "", "", Order.CODE), 1, 1);
        assertEquals(List.of("C2"), page.rows().stream().map(CustomerListItem::code).toList());
        assertEquals(3, page.total());
    }

    @Test
    void everyOrderIsWhatItsNameSays() {
        assertEquals(List.of("C1", "C2", "C3"), codes(filter("", "", "", Order.CODE)));
        assertEquals(List.of("C3", "C1", "C2"), codes(filter("", "", "", Order.NAME)));
        assertEquals(List.of("C2", "C1", "C3"), codes(filter("", "", "", Order.LAST_SALE)));
        assertEquals(List.of("C1", "C2", "C3"), codes(filter("", "", "", Order.BALANCE)));
    }

    @Test
    void textFindsByCodeNamePhoneAndPinyinAndTakesSignsLiterally() {
        assertEquals(List.of("C2"), codes(filter("c2", "", "", Order.CODE)));
        assertEquals(List.of("C1"), codes(filter("超市", "", "", Order.CODE)));
        assertEquals(List.of("C2"), codes(filter("5678", "", "", Order.CODE)));
        assertEquals(List.of("C1"), codes(filter(" AKCS ", "", "", Order.CODE)));
        assertEquals(List.of("C3"), codes(filter("0%", "", "", Order.CODE)));
        assertEquals(List.of(), codes(filter("_", "", "", Order.CODE)));
    }

    @Test
    void totalsCoverTheWholeFilterAndOnlyIt() {
        assertEquals(new CustomerTotals(3, Money.parse("140.00"), Money.ZERO),
                database.customerQueries().totals(CustomerFilter.ALL));
        assertEquals(new CustomerTotals(1, Money.parse("70.00"), Money.ZERO),
                database.customerQueries().totals(filter("", "A", "ACTIVE", Order.SALES)));
    }

    @Test
    void findPutsTheExactCodeBeforeTheRest() {
        assertEquals(List.of("C1"), found("C1"));
        assertEquals(List.of("C2"), found("5678"));
        assertEquals(List.of("C1"), found("ak"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void theCardHoldsEveryFigureOfOneReading() {
        CustomerCard card = database.customerQueries().card(new CustomerId(2), LocalDate.of(2026, 2, 10));
        assertEquals("安康超市", card.customer().name());
        assertEquals(List.of("李娜", "A", "ACTIVE", "good"),
                List.of(card.rep(), card.tier(), card.lifecycle(), card.tierReason()));
        assertEquals(LocalDate.of(2026, 1, 5), card.firstSale());
        assertEquals(3, card.documents());
        assertEquals(Money.parse("80.00"), card.sales());
        assertEquals(Money.parse("-10.00"), card.returns());
        assertEquals(Money.parse("6.00"), card.margin());
        assertEquals(10, card.averageGapDays());
        assertEquals(24, card.months().size());
        assertEquals(new MonthSales(YearMonth.of(2026, 1), Money.parse("70.00")), card.months().get(22));
        assertEquals(new MonthSales(YearMonth.of(2026, 2), Money.ZERO), card.months().getLast());
        assertEquals(new UsualProduct("P1", "绿茶", "瓶", Quantity.of(4), Money.parse("55.00"), LocalDate.of(2026, 1, 15), UnitPrice.parse("25.00")),
                card.products().getFirst());
        assertEquals(new RecentDocument("HISTORY", "H3", LocalDate.of(2026, 1, 15), "RETURN", 1, Money.parse("-10.00")),
                card.recent().getFirst());
    }

    @Test
    void aCustomerWithoutSalesHasAnEmptyCardAndAMissingOneIsRefused() {
        CustomerCard card = database.customerQueries().card(new CustomerId(4), LocalDate.of(2026, 2, 10));
        assertNull(card.firstSale());
        assertNull(card.margin());
        assertNull(card.averageGapDays());
        assertEquals(List.of(), card.recent());
        Rejected refused = assertThrows(Rejected.class,
                () -> database.customerQueries().card(new CustomerId(99), LocalDate.of(2026, 2, 10)));
        assertEquals("customer.unknown", refused.problem().key());
    }

    @Test
    void aStaleCustomerIsNotSaved() {
        Customer read = database.customers().get(new CustomerId(2));
        Customer moved = new Customer(read.id(), read.code(), read.name(), new Contact("张", "1", "新街"), "长沙", "", "",
                "", 30, new SalesRepId(1), read.version());
        database.unitOfWork().write(() -> database.customers().update(moved));
        Customer stored = database.customers().get(new CustomerId(2));
        assertEquals(new Contact("张", "1", "新街"), stored.contact());
        assertEquals(read.version() + 1, stored.version());
        Rejected refused = assertThrows(Rejected.class,
                () -> database.unitOfWork().write(() -> database.customers().update(moved)));
        assertEquals("customer.stale", refused.problem().key());
    }

    @Test
    void aTakenCodeIsRefusedForCustomersAndSuppliers() {
        Customer customer = new Customer(new CustomerId(0), "C1", "另一家", Contact.NONE, "", "", "", "", 0, null, 1);
        assertEquals("customer.code-taken", refusal(() -> database.customers().add(customer)));
        Supplier supplier = new Supplier(new SupplierId(0), "S1", "茶厂", Contact.NONE, "", 0, 1);
        database.unitOfWork().write(() -> database.suppliers().add(supplier));
        assertEquals("supplier.code-taken", refusal(() -> database.suppliers().add(supplier)));
        assertEquals(List.of(new Supplier(new SupplierId(1), "S1", "茶厂", Contact.NONE, "", 0, 1)),
                database.suppliers().all());
    }

    private String refusal(Runnable write) {
        return assertThrows(Rejected.class, () -> database.unitOfWork().write(write)).problem().key();
    }

    private List<String> codes(CustomerFilter filter) {
        return database.customerQueries().list(filter, 0, 100).rows().stream().map(CustomerListItem::code).toList();
    }

    private List<String> found(String text) {
        return database.customerQueries().find(text, 1).stream().map(CustomerListItem::code).toList();
    }

    private static CustomerFilter filter(String text, String tier, String lifecycle, Order order) {
        return new CustomerFilter(text, tier, lifecycle, order);
    }
}
