package org.suanpan.persistence.sale;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesQueries;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.HistoryShop;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.db.ListTerms;
import org.suanpan.persistence.db.Statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SalesListTest {

    private static final ListQuery NEWEST = ListQuery.ALL.sortedBy(new ListQuery.Sort("date", true));

    @TempDir
    Path folder;

    private Path file;
    private Database database;

    @BeforeEach
    void open() {
        file = HistoryShop.at(folder.resolve("shop.suanpan"));
        Sql.run(file, "insert into document (id, kind, number, seq, business_date, customer_id, rep_id, warehouse_id, state, "
                + "net_fen, gross_fen, cost_fen, created_at, actor) values "
                + "(1, 'DELIVERY', 'XS-202602-0001', 1, '2026-02-01', 3, 1, 1, 'POSTED', 900, 900, 400, 't', 'a'), "
                + "(2, 'SALES_RETURN', 'XT-202602-0001', 2, '2026-02-03', 3, 1, 1, 'POSTED', 300, 300, 100, 't', 'a')",
                "insert into document_line (document_id, line_no, product_id, unit, quantity_e4, price_e6, net_fen, gross_fen) "
                        + "values (1, 1, 2, '瓶', 30000, 3000000, 900, 900), (2, 1, 2, '瓶', 10000, 3000000, 300, 300)",
                "insert into book_move (id, document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, "
                        + "seq, at_minute, basis) values (1, 1, 1, 2, 1, -30000, '2026-02-01', 1, 0, 'SALE'), "
                        + "(2, 2, 1, 2, 1, 10000, '2026-02-03', 2, 0, 'RETURN')",
                "insert into move_value values (2, 1, -400, 0, 0, 0), (2, 2, 100, 0, 0, 0)",
                "insert into day_sales values ('2026-02-03', 1, 1, -10000, 0, -300, -100, -300)",
                "update day_sales set documents = 2, sales_fen = 7900 where business_date = '2026-02-01'");
        database = Database.open(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void withoutConditionsTheListIsTheOneOfTheFilter() {
        assertEquals(queries().list(SalesFilter.ALL, 0, 100), queries().page(NEWEST, 0, 100));
        assertEquals(queries().list(SalesFilter.ALL, 2, 2), queries().page(NEWEST, 2, 2));
        assertEquals(queries().totals(SalesFilter.ALL), queries().totals(NEWEST));
        assertEquals(queries().totals(new SalesFilter("安康", null, null, SalesFilter.Order.NEWEST)),
                queries().totals(NEWEST.withText("安康")));
    }

    @Test
    void everyColumnCanBeOrderedFilteredAndCountedAcrossHistoryAndDeliveries() {
        for (String column : SalesQueries.COLUMNS) {
            List<ValueCount> values = queries().values(ListQuery.ALL, column, 200);
            assertEquals(7, values.stream().mapToLong(ValueCount::rows).sum(), column);
            for (ValueCount value : values) {
                ListQuery one = ListQuery.ALL.where(column, new ColumnTest.OneOf(List.of(value.value()))).sortedBy(column);
                assertEquals(value.rows(), queries().page(one, 0, 1).total(), column + " " + value);
                assertEquals(value.rows(), queries().page(one, 0, 100).rows().size(), column + " " + value);
            }
        }
    }

    @Test
    void theLargestAmountsAndMarginsComeFirstOverBothOrigins() {
        assertEquals(List.of("H4", "H2", "H1", "XS-202602-0001", "H5", "XT-202602-0001", "H3"),
                numbers(ListQuery.ALL.sortedBy(new ListQuery.Sort("net", true))));
        assertEquals(List.of("H4", "H1", "XS-202602-0001"),
                numbers(ListQuery.ALL.sortedBy(new ListQuery.Sort("margin", true))).subList(0, 3));
    }

    @Test
    void theTotalsOfDaysAreThoseOfTheirDocuments() {
        ListQuery days = NEWEST.where("date", new ColumnTest.Days(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 1)));
        ListQuery sameByAmount = days.where("net", new ColumnTest.Between(-1_000_000L, null));
        assertEquals(queries().totals(sameByAmount), queries().totals(days));
        assertEquals("119.00", queries().totals(days).net().toString());
        assertEquals(List.of("XT-202602-0001"), numbers(NEWEST.where("date",
                new ColumnTest.Days(LocalDate.of(2026, 2, 3), null))));
    }

    @Test
    void aPageOfTheNewestWalksTheIndexesOfBothTables() {
        for (ListQuery query : List.of(NEWEST, NEWEST.where("date",
                new ColumnTest.Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1))))) {
            List<String> plan = Sql.column(file, "explain query plan " + Statements.sql(SalesQueryMapper.class, "page",
                    Map.of("terms", ListTerms.of(query), "offset", 100, "limit", 50)));
            assertTrue(plan.stream().anyMatch(step -> step.contains("USING INDEX history_document_date")), plan.toString());
            assertTrue(plan.stream().anyMatch(step -> step.contains("USING INDEX document_date")), plan.toString());
        }
    }

    @Test
    void aColumnThatIsNotOfTheListIsRefused() {
        assertEquals("list.unknown-column", assertThrows(Rejected.class,
                () -> queries().page(ListQuery.ALL.sortedBy("cost"), 0, 10)).problem().key());
        assertEquals("list.unknown-column", assertThrows(Rejected.class,
                () -> queries().values(ListQuery.ALL, "cost", 10)).problem().key());
    }

    private SalesQueries queries() {
        return database.salesQueries();
    }

    private List<String> numbers(ListQuery query) {
        return queries().page(query, 0, 100).rows().stream().map(SalesListItem::number).toList();
    }
}
