package org.suanpan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.Product;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.sample.SampleCustomer;
import org.suanpan.core.sample.SampleLine;
import org.suanpan.core.sample.SampleOrder;
import org.suanpan.core.sample.SampleProduct;
import org.suanpan.core.sample.SampleShop;
import org.suanpan.persistence.Database;

/// Fills a new data file with the history of a shop, as one import batch would have left it: people and goods
/// through the ports, sales by plain JDBC in one transaction, kept summaries derived at the end.
final class StoreFiller {

    private final Path file;
    private final SampleShop shop;
    private final Map<String, Long> customers = new HashMap<>();
    private final Map<String, Long> products = new HashMap<>();
    private final Map<String, Long> reps = new HashMap<>();
    private long documents;
    private long lines;

    StoreFiller(Path file, SampleShop shop) {
        this.file = file;
        this.shop = shop;
    }

    long fill() throws SQLException {
        try (Database database = Database.openOrCreate(file, new PinyinKeys())) {
            database.unitOfWork().write(() -> people(database));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            run(connection, "pragma synchronous = off");
            run(connection, "pragma cache_size = -200000");
            connection.setAutoCommit(false);
            sales(connection);
            summaries(connection);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
            run(connection, "pragma wal_checkpoint(truncate)");
        }
        prove();
        return lines;
    }

    /// A file that breaks a standing check would measure something else.
    private void prove() {
        try (Database database = Database.open(file)) {
            List<CheckResult> broken = database.standingChecks().run(false).stream().filter(c -> !c.ok()).toList();
            if (!broken.isEmpty()) {
                throw new IllegalStateException(broken.toString());
            }
        }
    }

    private void people(Database database) {
        customers.put(SampleCustomer.WALK_IN, CustomerId.WALK_IN.value());
        shop.reps().forEach(rep -> reps.put(rep.code(), database.salesReps()
                .add(new SalesRep(new SalesRepId(0), rep.code(), rep.name(), rep.department())).value()));
        for (SampleCustomer c : shop.customers()) {
            customers.put(c.code(), database.customers().add(new Customer(new CustomerId(0), c.code(), c.name(),
                    new Contact(c.contact(), c.phone(), c.address()), c.region(), c.category(), c.source(), c.remark(),
                    c.creditDays(), new SalesRepId(id(reps, c.rep().code())), 0)).value());
        }
        for (SampleProduct p : shop.products()) {
            products.put(p.code(), database.products().add(new Product(new ProductId(0), p.code(), p.name(), p.spec(),
                    p.category(), p.brand(), p.unit(), p.barcode(), p.price(), p.cost(), p.minimum(), 0)).value());
        }
    }

    private void sales(Connection connection) throws SQLException {
        run(connection, """
                insert into import_batch (id, file_name, sha256, byte_size, sheet, entity, header_row, encoding, rows_read,
                    imported, rejected, skipped, quantity_e4, amount_fen, created_customers, created_suppliers,
                    created_products, created_reps, created_documents, imported_at, actor)
                values (1, 'history', '', 0, '', 'sales-history', 1, 'UTF-8', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    '2026-01-01T00:00:00Z', 'bench')""");
        try (PreparedStatement document = connection.prepareStatement("""
                insert into history_document (id, batch_id, number, business_date, customer_id, rep_id, kind, line_count,
                    quantity_e4, sales_fen, return_fen, cost_fen) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                PreparedStatement line = connection.prepareStatement("""
                        insert into history_line (document_id, line_no, source_row, product_id, quantity_e4, unit_price_e6,
                            amount_fen, cost_fen, is_return) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            shop.eachHistoryOrder(order -> {
                try {
                    add(document, line, order);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            document.executeBatch();
            line.executeBatch();
        }
        run(connection, "update import_batch set (rows_read, imported, quantity_e4, amount_fen, created_documents) = "
                + "(select coalesce(sum(line_count), 0), coalesce(sum(line_count), 0), coalesce(sum(quantity_e4), 0), "
                + "coalesce(sum(sales_fen + return_fen), 0), count(*) from history_document)");
    }

    private void add(PreparedStatement document, PreparedStatement line, SampleOrder order) throws SQLException {
        documents++;
        List<SampleLine> of = order.lines();
        for (int i = 0; i < of.size(); i++) {
            SampleLine l = of.get(i);
            Object[] values = {documents, i + 1, ++lines, id(products, l.product().code()),
                l.quantity().tenThousandths(), l.price().millionths(), l.amount().fen(), l.costAmount().fen(),
                order.isReturn() ? 1 : 0};
            batch(line, values);
        }
        Money cost = of.stream().map(SampleLine::costAmount).reduce(Money.ZERO, Money::plus);
        Quantity quantity = of.stream().map(SampleLine::quantity).reduce(Quantity.ZERO, Quantity::plus);
        long net = order.amount().fen();
        batch(document, documents, order.number(), order.date().toString(), id(customers, order.customer().code()),
                id(reps, order.rep().code()), order.isReturn() ? "RETURN" : "SALE", of.size(),
                quantity.tenThousandths(), order.isReturn() ? 0 : net, order.isReturn() ? net : 0, cost.fen());
        if (documents % 2_000 == 0) {
            document.executeBatch();
            line.executeBatch();
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void summaries(Connection connection) throws SQLException {
        run(connection, """
                insert into day_sales (business_date, documents, line_count, quantity_e4, sales_fen, return_fen, cost_fen,
                    costed_fen)
                select business_date, count(*), sum(line_count), sum(quantity_e4), sum(sales_fen), sum(return_fen),
                       sum(coalesce(cost_fen, 0)),
                       sum(case when cost_fen is null then 0 else sales_fen + return_fen end)
                from history_document group by business_date order by business_date""");
        run(connection, """
                insert into customer_sales (customer_id, first_date, last_date, documents, sales_fen, return_fen, cost_fen,
                    costed_fen)
                select customer_id, coalesce(min(case when kind = 'SALE' then business_date end), min(business_date)),
                       coalesce(max(case when kind = 'SALE' then business_date end), max(business_date)), count(*),
                       sum(sales_fen), sum(return_fen), sum(coalesce(cost_fen, 0)),
                       sum(case when cost_fen is null then 0 else sales_fen + return_fen end)
                from history_document group by customer_id order by customer_id""");
    }

    private static long id(Map<String, Long> ids, String code) {
        Long id = ids.get(code);
        if (id == null) {
            throw new IllegalStateException(code);
        }
        return id;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
