package org.suanpan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The rows a delivery of ten lines leaves behind, written by bare JDBC in one transaction: the floor of posting.
/// No cost is computed and nothing is checked. And the rows a back-dated purchase of the first product changes, likewise.
final class BarePosting implements AutoCloseable {

    private static final List<String> HEAD = List.of(
            "insert into document (id, kind, state, number, seq, business_date, customer_id, rep_id, warehouse_id, due_date,"
                    + " net_fen, gross_fen, created_at, posted_at, actor, cost_fen) values (:id, 'DELIVERY', 'POSTED',"
                    + " 'BARE-' || :id, :id, '2026-11-22', 2, 1, 1, '2026-12-22', 10000, 10000, '2026-11-22T08:00:00Z',"
                    + " '2026-11-22T08:00:00Z', 'owner', 8000)",
            "insert into book_partner (document_id, customer_id, amount_fen, business_date, due_date)"
                    + " values (:id, 2, 10000, '2026-11-22', '2026-12-22')",
            "insert into book_commission (document_id, rep_id, origin_month, kind, base_fen, margin_fen, business_date)"
                    + " values (:id, 1, '2026-11', 'DELIVERY', 10000, 2000, '2026-11-22')",
            "insert into customer_balance values (2, 10000) on conflict do update set balance_fen = balance_fen + 10000",
            "update customer_sales set documents = documents + 1, sales_fen = sales_fen + 10000 where customer_id = 2",
            "insert into day_sales values ('2026-11-22', 1, 10, 100000, 10000, 0, 8000, 10000) on conflict do update set"
                    + " documents = documents + 1, sales_fen = sales_fen + 10000",
            "insert into number_series values ('XS-202611-', 1) on conflict do update set last = last + 1");
    private static final List<String> LINE = List.of(
            "insert into document_line (document_id, line_no, product_id, typed_e4, unit, taken_e4, quantity_e4, price_e6,"
                    + " net_fen, gross_fen) values (:id, :n, :n, 10000, '', 10000, 10000, 10000000, 1000, 1000)",
            "insert into book_move (id, document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, seq,"
                    + " at_minute, basis) values (:id * 10 + :n, :id, :n, :n, 1, -10000, '2026-11-22', :id, 0, 'SALE')",
            "insert into move_value values (:n, :id * 10 + :n, -800, 0, 0, 0)",
            "update stock_balance set quantity_e4 = quantity_e4 - 10000, value_fen = value_fen - 800 where product_id = :n",
            "update warehouse_balance set quantity_e4 = quantity_e4 - 10000 where warehouse_id = 1 and product_id = :n");

    /// What every movement of the first product is worth, and the documents they stand in.
    private static final List<String> RECOST = List.of(
            "update move_value set value_fen = value_fen - 1, after_quantity_e4 = after_quantity_e4 + 1,"
                    + " after_value_fen = after_value_fen + 1 where product_id = 1",
            "update document set cost_fen = cost_fen + 1 where id in"
                    + " (select document_id from book_move where product_id = 1)");

    private final Connection connection;
    private final List<PreparedStatement> head = new ArrayList<>();
    private final List<PreparedStatement> line = new ArrayList<>();
    private long id;

    BarePosting(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma cache_size = -65536");
            statement.execute("insert into sales_rep (id, code, name) values (1, 'R1', 'R1') on conflict do nothing");
            try (ResultSet last = statement.executeQuery("select coalesce(max(id), 0) from document")) {
                id = last.getLong(1) + 1_000_000;
            }
        }
        connection.setAutoCommit(false);
        for (String sql : HEAD) {
            head.add(connection.prepareStatement(numbered(sql)));
        }
        for (String sql : LINE) {
            line.add(connection.prepareStatement(numbered(sql)));
        }
    }

    /// `:id` becomes parameter 1, `:n` parameter 2.
    private static String numbered(String sql) {
        return sql.replace(":id", "?1").replace(":n", "?2");
    }

    void post() throws SQLException {
        id++;
        for (PreparedStatement statement : head) {
            run(statement, 0);
        }
        for (int n = 1; n <= 10; n++) {
            for (PreparedStatement statement : line) {
                run(statement, n);
            }
        }
        connection.commit();
    }

    void recost() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : RECOST) {
                statement.executeUpdate(sql);
            }
        }
        connection.commit();
    }

    private void run(PreparedStatement statement, int n) throws SQLException {
        int parameters = statement.getParameterMetaData().getParameterCount();
        if (parameters > 0) {
            statement.setLong(1, id);
        }
        if (parameters > 1) {
            statement.setInt(2, n);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : head) {
            statement.close();
        }
        for (PreparedStatement statement : line) {
            statement.close();
        }
        connection.close();
    }
}
