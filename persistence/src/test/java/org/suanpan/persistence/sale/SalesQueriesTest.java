package org.suanpan.persistence.sale;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesFilter.Order;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesListItem;
import org.suanpan.core.sale.SalesRef;
import org.suanpan.core.sale.SalesRef.Origin;
import org.suanpan.core.sale.SalesTotals;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.HistoryShop;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.db.Statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SalesQueriesTest {

    @TempDir
    Path folder;

    private Path file;
    private Database database;

    @BeforeEach
    void open() {
        file = HistoryShop.at(folder.resolve("shop.suanpan"));
        Sql.run(file, "insert into document (id, kind, number, seq, business_date, customer_id, rep_id, warehouse_id, state, "
                + "reverses_id, net_fen, gross_fen, cost_fen, created_at, actor) values "
                + "(1, 'DELIVERY', 'XS-202602-0001', 1, '2026-02-01', 3, 1, 1, 'POSTED', null, 900, 900, 400, 't', 'a'), "
                + "(2, 'DELIVERY', 'XS-202602-0002', 2, '2026-02-01', 3, 1, 1, 'REVERSED', null, 800, 800, 400, 't', 'a'), "
                + "(3, 'DELIVERY', 'XS-202602-0003', 3, '2026-02-01', 3, 1, 1, 'POSTED', 2, -800, -800, -400, 't', 'a')",
                "insert into document_line (document_id, line_no, product_id, unit, quantity_e4, price_e6, net_fen, gross_fen) "
                        + "values (1, 1, 2, '瓶', 30000, 3000000, 900, 900), "
                        + "(2, 1, 2, '瓶', 30000, 3000000, 800, 800), (3, 1, 2, '瓶', -30000, 3000000, -800, -800)",
                "insert into book_move (id, document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, "
                        + "seq, at_minute, basis) values (1, 1, 1, 2, 1, -30000, '2026-02-01', 1, 0, 'SALE'), "
                        + "(2, 2, 1, 2, 1, -30000, '2026-02-01', 2, 0, 'SALE'), (3, 3, 1, 2, 1, 30000, '2026-02-01', 3, 0, 'RETURN')",
                "insert into move_value values (2, 1, -400, 0, 0, 0), (2, 2, -400, 0, 0, 0), (2, 3, 400, 0, 0, 0)",
                "update day_sales set documents = 2, line_count = 2, quantity_e4 = 80000, sales_fen = 7900, cost_fen = 4400, "
                        + "costed_fen = 7900 where business_date = '2026-02-01'");
        database = Database.open(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void historyAndDeliveriesStandInOneListAndReversedOnesDoNot() {
        var page = database.salesQueries().list(SalesFilter.ALL, 0, 3);
        assertEquals(6, page.total());
        assertEquals(List.of("H5", "H4", "XS-202602-0001"), page.rows().stream().map(SalesListItem::number).toList());
        assertEquals(new SalesListItem(new SalesRef(Origin.POSTED, 1), "XS-202602-0001", LocalDate.of(2026, 2, 1),
                new CustomerId(3), "白鹭便利店", "李娜", SalesListItem.Kind.SALE, 1, Quantity.of(3), Money.parse("9.00"),
                Money.parse("5.00")), page.rows().getLast());
    }

    @Test
    void aDocumentWithoutCostHasNoMargin() {
        var page = database.salesQueries().list(SalesFilter.ALL, 0, 1);
        assertEquals(null, page.rows().getFirst().margin());
    }

    @Test
    void daysCustomerAndTextNarrowListAndTotalsAlike() {
        DateSpan january = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        assertEquals(totals(3, "80.00", "-10.00", "70.00"), of(new SalesFilter("", january, null, Order.NEWEST)));
        assertEquals(totals(2, "79.00", "0.00", "79.00"), of(new SalesFilter("", null, new CustomerId(3), Order.NEWEST)));
        assertEquals(totals(3, "80.00", "-10.00", "70.00"), of(new SalesFilter("安康", null, null, Order.NEWEST)));
        assertEquals(totals(1, "9.00", "0.00", "9.00"), of(new SalesFilter("xs-2026", null, null, Order.NEWEST)));
        assertEquals(totals(0, "0.00", "0.00", "0.00"), of(new SalesFilter("%", january, null, Order.NEWEST)));
    }

    @Test
    void oldestAndLargestComeFirstWhenAskedFor() {
        assertEquals("H1", first(Order.OLDEST));
        assertEquals("H4", first(Order.AMOUNT));
    }

    @Test
    void linesShowTheSourceRowOfTheImportedFile() {
        assertEquals(List.of(
                new SalesLineItem(1, 2, "P1", "绿茶", "", "瓶", Quantity.of(3), UnitPrice.parse("0.5"), Money.parse("15.00"),
                        Money.parse("10.00")),
                new SalesLineItem(2, 3, "P2", "红茶", "", "瓶", Quantity.of(1), UnitPrice.parse("15"), Money.parse("15.00"),
                        Money.parse("10.00"))),
                database.salesQueries().lines(new SalesRef(Origin.HISTORY, 1)));
        assertEquals(0, database.salesQueries().lines(new SalesRef(Origin.POSTED, 1)).getFirst().sourceRow());
    }

    @Test
    void pagingWalksTheIndexesOfBothTablesInsteadOfSorting() {
        DateSpan span = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        for (SalesFilter filter : List.of(SalesFilter.ALL, new SalesFilter("", span, null, Order.NEWEST),
                new SalesFilter("", span, null, Order.OLDEST),
                new SalesFilter("", null, new CustomerId(3), Order.NEWEST))) {
            List<String> plan = Sql.column(file, "explain query plan " + Statements.sql(SalesQueryMapper.class, "list",
                    Map.of("filter", filter, "like", "", "offset", 100, "limit", 50)));
            String index = filter.customer() == null ? "date" : "customer";
            assertTrue(plan.stream().anyMatch(step -> step.contains("d USING INDEX history_document_" + index)), plan.toString());
            assertTrue(plan.stream().anyMatch(step -> step.contains("d USING INDEX document_" + index)), plan.toString());
        }
    }

    private String first(Order order) {
        return database.salesQueries().list(new SalesFilter("", null, null, order), 0, 1).rows().getFirst().number();
    }

    private SalesTotals of(SalesFilter filter) {
        SalesTotals totals = database.salesQueries().totals(filter);
        assertEquals(totals.documents(), database.salesQueries().list(filter, 0, 100).rows().size());
        return totals;
    }

    private static SalesTotals totals(long documents, String sales, String returns, String net) {
        return new SalesTotals(documents, Money.parse(sales), Money.parse(returns), Money.parse(net));
    }
}
