package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.CustomerTotals;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.HistoryShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CustomerListTest {

    private static final ListQuery BY_CODE = ListQuery.ALL.sortedBy("code");

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
    void theSecondColumnOrdersWhatTheFirstLeavesEqual() {
        ListQuery bySales = ListQuery.ALL.sortedBy("netSales").sortedBy("netSales");
        assertEquals(List.of("C1", "C2", "C3"), codes(bySales.alsoSortedBy("code")));
        assertEquals(List.of("C2", "C1", "C3"), codes(bySales.alsoSortedBy("code").alsoSortedBy("code")));
    }

    @Test
    void everyNamedOrderIsTheSameAsColumns() {
        for (CustomerFilter.Order order : CustomerFilter.Order.values()) {
            CustomerFilter filter = new CustomerFilter("", "", "", order);
            assertEquals(database.customerQueries().list(filter, 0, 100),
                    database.customerQueries().page(filter.query(), 0, 100), order.name());
        }
    }

    @Test
    void rowsWithoutAValueComeLastBothWays() {
        assertEquals(List.of("C1", "C2", "C3"), codes(ListQuery.ALL.sortedBy("lastSale")));
        assertEquals(List.of("C2", "C1", "C3"), codes(ListQuery.ALL.sortedBy("lastSale").sortedBy("lastSale")));
    }

    @Test
    void everyConditionKeepsTheRowsItNames() {
        assertEquals(List.of("C1", "C3"), codes(BY_CODE.where("tier", new ColumnTest.OneOf(List.of("A", "C")))));
        assertEquals(List.of(), codes(BY_CODE.where("tier", new ColumnTest.OneOf(List.of()))));
        assertEquals(List.of("C3"), codes(BY_CODE.where("netSales", new ColumnTest.Between(null, 6999L))));
        assertEquals(List.of("C1", "C2"), codes(BY_CODE.where("netSales", new ColumnTest.Between(7000L, null))));
        assertEquals(List.of("C1"), codes(BY_CODE.where("lastSale",
                new ColumnTest.Days(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 31)))));
        assertEquals(List.of("C3"), codes(BY_CODE.where("name", new ColumnTest.Contains("0%"))));
        assertEquals(List.of("C2", "C3"), codes(BY_CODE.where("rep", new ColumnTest.Present(false))));
        assertEquals(List.of("C1", "C2"), codes(BY_CODE.where("lastSale", new ColumnTest.Present(true))));
    }

    @Test
    void everyColumnCanBeOrderedFilteredAndCounted() {
        for (String column : CustomerQueries.COLUMNS) {
            List<ValueCount> values = database.customerQueries().values(ListQuery.ALL, column, 200);
            assertEquals(3, values.stream().mapToLong(ValueCount::rows).sum(), column);
            String value = values.getFirst().value();
            ListQuery one = ListQuery.ALL.where(column, new ColumnTest.OneOf(List.of(value))).sortedBy(column);
            assertEquals(values.getFirst().rows(), database.customerQueries().page(one, 0, 1).total(), column);
        }
    }

    @Test
    void totalsAndPagesCoverTheWholeFilter() {
        ListQuery sold = BY_CODE.where("netSales", new ColumnTest.Between(1L, null));
        assertEquals(new CustomerTotals(2, Money.parse("140.00"), Money.ZERO),
                database.customerQueries().totals(sold));
        var second = database.customerQueries().page(sold, 1, 1);
        assertEquals(List.of("C2"), second.rows().stream().map(CustomerListItem::code).toList());
        assertEquals(2, second.total());
    }

    @Test
    void aFunnelOffersWhatItsOwnConditionHidesButNotWhatOthersHide() {
        ListQuery query = BY_CODE.where("tier", new ColumnTest.OneOf(List.of("A")))
                .where("netSales", new ColumnTest.Between(1L, null));
        assertEquals(List.of(new ValueCount("A", 1), new ValueCount("B", 1)),
                database.customerQueries().values(query, "tier", 200));
    }

    @Test
    void aColumnThatIsNotOfTheListIsRefusedHoweverItIsWritten() {
        for (ListQuery query : List.of(ListQuery.ALL.sortedBy("c.id; drop table customer"),
                ListQuery.ALL.where("cost", new ColumnTest.Present(true)))) {
            assertEquals("list.unknown-column", assertThrows(Rejected.class,
                    () -> database.customerQueries().page(query, 0, 10)).problem().key());
        }
        assertEquals("list.unknown-column", assertThrows(Rejected.class,
                () -> database.customerQueries().values(ListQuery.ALL, "cost", 200)).problem().key());
    }

    private List<String> codes(ListQuery query) {
        return database.customerQueries().page(query, 0, 100).rows().stream().map(CustomerListItem::code).toList();
    }
}
