package org.suanpan.reports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.persistence.Database;

/// A shop of drinks and daily goods with thirteen weeks of sales up to 2026-W47 and the same week of 2025: two
/// salespeople, eight customers and the walk-in one, twelve products of which one has no cost, returns every Tuesday,
/// four deliveries of its own (one overdue, one reversed), stock that runs low, two customers who changed tier.
public final class WeekShop {

    public static final DateSpan WEEK = DateSpan.week("2026-W47");
    public static final LocalDateTime MONDAY_AFTER = LocalDateTime.of(2026, 11, 23, 8, 0);

    private static final List<String> PRODUCTS = List.of("冰红茶", "=1+1 特价茶", "矿泉水", "纸巾 & 湿巾", "<大>牙刷", "酱油",
            "洗衣粉", "方便面", "无成本赠品", "香皂", "食用油", "瓜子_x0041_");
    private static final List<String> CUSTOMERS = List.of("安康超市", "白鹭便利店", "长沙小卖部", "德胜食堂", "恩泽酒店",
            "福临门商行", "广源批发", "+好运来");

    private static final String DOCUMENT = "insert into document (id, kind, state, number, seq, business_date, customer_id, rep_id, "
            + "due_date, reverses_id, net_fen, gross_fen, cost_fen, created_at, actor) values "
            + "(?, 'DELIVERY', ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, 't', 'owner')";

    private final Path file;

    private WeekShop(Path file) {
        this.file = file;
    }

    public static WeekShop at(Path folder) {
        WeekShop shop = empty(folder);
        shop.sql(shop::fill);
        return shop;
    }

    public static WeekShop empty(Path folder) {
        Path file = folder.resolve("week.suanpan");
        Database.openOrCreate(file).close();
        return new WeekShop(file);
    }

    public ReportOutcome run(String id, Path out, String language) {
        return run(new ReportRequest(id, WEEK, out, Locale.forLanguageTag(language), "老王批发部", MONDAY_AFTER),
                Progress.NONE);
    }

    public ReportOutcome run(ReportRequest request, Progress progress) {
        try (Database database = Database.open(file)) {
            return new ReportCatalog(database.reports(), "0.1.0").run(request, progress);
        }
    }

    public interface Change {

        void on(Connection connection) throws SQLException;
    }

    public void sql(Change change) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            c.setAutoCommit(false);
            change.on(c);
            c.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// Yuan, by a query of its own that has nothing to do with the program's.
    public double yuan(String query) {
        long[] fen = {0};
        sql(c -> {
            try (var s = c.createStatement(); var r = s.executeQuery(query)) {
                fen[0] = r.getLong(1);
            }
        });
        return fen[0] / 100.0;
    }

    public void sql(String statement) {
        sql(c -> execute(c, statement));
    }

    private void fill(Connection c) throws SQLException {
        execute(c, "insert into import_batch values (1, 'old.csv', 'x', 1, '', 'sales-history', 1, 'UTF-8', 1, 1, 0, 0, 0, "
                + "0, 0, 0, 0, 0, 0, '2026-11-22T00:00:00Z', 'owner', null)");
        execute(c, "insert into sales_rep (id, code, name) values (1, 'R1', '李娜'), (2, 'R2', '王强')");
        for (int i = 0; i < CUSTOMERS.size(); i++) {
            insert(c, "insert into customer (id, code, name, phone, region, credit_days, rep_id) values (?, ?, ?, ?, '岳麓', 30, ?)",
                    i + 2, "C%03d".formatted(i + 1), CUSTOMERS.get(i), "1380000%04d".formatted(i), i % 2 + 1);
        }
        for (int i = 0; i < PRODUCTS.size(); i++) {
            insert(c, "insert into product (id, code, name, spec, category, unit, min_quantity_e4) values (?, ?, ?, ?, ?, ?, ?)",
                    i + 1, "P%03d".formatted(i + 1), PRODUCTS.get(i), " 500ml*24 ", i % 2 == 0 ? "饮料" : "日用", "箱",
                    i == 2 ? 1_000_000 : null);
        }
        history(c);
        trade(c);
        lost(c);
        execute(c, "insert into loyalty_gift values (1, '毛巾', null, 60, 10, null, 1500, 0)");
        execute(c, "insert into loyalty_entry values (1, 2, '2026-11-18', 'GIFT', -60, 1, '毛巾', 1500, '王经理', '老板', '答谢', null, 't', 'owner')");
        execute(c, "insert into price_rule (id, kind, name, product_id, price_e6, from_date) values "
                + "(1, 'PROMOTION', '十一月特价', 1, 2000000, '2026-11-10')");
        execute(c, "insert into customer_sales select customer_id, min(business_date), max(business_date), count(*), "
                + "sum(sales_fen), sum(return_fen), coalesce(sum(cost_fen), 0), 0 from sales_document where sales_fen > 0 "
                + "group by customer_id");
        execute(c, "insert into tier_assignment (customer_id, as_of, tier, previous_tier, lifecycle, score_e1, reason, "
                + "policy_version, assigned_at, actor) values "
                + "(2, '2026-10-31', 'B', null, 'ACTIVE', 700, 'x', 1, '2026-10-31T00:00:00Z', 'owner'), "
                + "(2, '2026-11-20', 'A', 'B', 'ACTIVE', 905, 'x', 1, '2026-11-20T00:00:00Z', 'owner'), "
                + "(3, '2026-11-20', 'C', 'B', 'SLEEPING', 310, 'x', 1, '2026-11-20T00:00:00Z', 'owner'), "
                + "(4, '2026-11-20', 'C', null, 'NEW', 200, 'x', 1, '2026-11-20T00:00:00Z', 'owner')");
    }

    /// Goods thrown away, and a rest nobody asked for any more.
    private static void lost(Connection c) throws SQLException {
        execute(c, "insert into document (id, kind, state, number, seq, business_date, warehouse_id, reason, created_at, posted_at, actor) values "
                + "(20, 'SCRAP', 'POSTED', 'BS-0001', 20, '2026-11-19', 1, '破损', '2026-11-19T00:00:00Z', '2026-11-19T00:00:00Z', 'owner')");
        execute(c, "insert into book_move (id, document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, seq, at_minute, basis) "
                + "values (20, 20, 1, 1, 1, -20000, '2026-11-19', 20, 0, 'FLOW')");
        execute(c, "insert into move_value (product_id, move_id, value_fen, adjust_fen, after_quantity_e4, after_value_fen) values (1, 20, -1234, 0, 0, 0)");
        execute(c, "insert into document (id, kind, state, number, seq, business_date, customer_id, created_at, posted_at, actor) values "
                + "(21, 'RECEIPT', 'POSTED', 'SK-0001', 21, '2026-11-18', 4, '2026-11-18T00:00:00Z', '2026-11-18T00:00:00Z', 'owner')");
        execute(c, "insert into book_match (document_id, customer_id, debit_id, kind, amount_fen, business_date, entry_date) "
                + "values (21, 4, 3, 'WAIVER', 50, '2026-11-18', '2026-11-18')");
    }

    private static void history(Connection c) throws SQLException {
        int id = 0;
        for (int back = 12; back >= 0; back--) {
            id = week(c, id, WEEK.from().minusWeeks(back), back);
        }
        week(c, id, WEEK.sameWeekLastYear().from(), 20);
    }

    private static int week(Connection c, int lastId, LocalDate monday, int seed) throws SQLException {
        int id = lastId;
        for (int day = 0; day < 6; day++) {
            for (int k = 0; k < 4; k++) {
                id++;
                boolean returned = day == 1 && k == 3;
                document(c, id, monday.plusDays(day), 1 + (seed * 5 + day * 3 + k * 2) % 9, returned, seed + day * 7 + k);
            }
        }
        return id;
    }

    private static void document(Connection c, int id, LocalDate date, int customer, boolean returned, int seed)
            throws SQLException {
        int sign = returned ? -1 : 1;
        long quantities = 0;
        long amounts = 0;
        long costs = 0;
        boolean costed = true;
        insert(c, "insert into history_document values (?, 1, ?, ?, ?, ?, ?, 3, 0, 0, 0, null)", id, "H%05d".formatted(id),
                date.toString(), customer, customer == 1 ? null : customer % 2 + 1, returned ? "RETURN" : "SALE");
        for (int line = 1; line <= 3; line++) {
            int product = 1 + (seed * 3 + line * 5) % PRODUCTS.size();
            long quantity = (returned ? 1 : 3 + (seed * 7 + line) % 20) * 10_000L + (product == 11 ? 5_000 : 0);
            long price = (12 + product * 3) * 1_000_000L + 350_000;
            long amount = Math.round(quantity * price / 1e8);
            Long cost = product == 9 ? null : Math.round(amount * (0.68 + product * 0.01));
            insert(c, "insert into history_line values (?, ?, ?, ?, ?, ?, ?, ?, ?)", id, line, id * 3 + line, product,
                    sign * quantity, price, sign * amount, cost == null ? null : sign * cost, returned ? 1 : 0);
            quantities += sign * quantity;
            amounts += sign * amount;
            costed &= cost != null;
            costs += cost == null ? 0 : sign * cost;
        }
        insert(c, "update history_document set quantity_e4 = ?, sales_fen = ?, return_fen = ?, cost_fen = ? where id = ?",
                quantities, returned ? 0 : amounts, returned ? amounts : 0, costed ? costs : null, id);
    }

    private static void trade(Connection c) throws SQLException {
        delivery(c, 1, "2026-08-03", "2026-09-02", 2, 125_050, "POSTED");
        delivery(c, 2, "2026-11-17", "2026-12-17", 3, 90_000, "POSTED");
        delivery(c, 3, "2026-11-18", "2026-12-18", 4, 55_500, "REVERSED");
        delivery(c, 4, "2026-10-10", "2026-11-09", 5, 33_000, "POSTED");
        insert(c, DOCUMENT, 9, "POSTED", "XS-0009", 9, "2026-11-18", 4, "2026-12-18", 3, -55_500, -55_500, -38_850);
        line(c, 9, -55_500);
        execute(c, "insert into book_partner values (9, 9, 4, null, -55500, '2026-11-18', '2026-12-18')");
        execute(c, "insert into customer_balance select customer_id, sum(amount_fen) from book_partner group by customer_id");
        execute(c, "insert into stock_balance values (1, 120000, 24000), (2, 0, 0), (3, 400000, 80000), (4, -20000, -500)");
    }

    private static void delivery(Connection c, int id, String date, String due, int customer, long amount, String state)
            throws SQLException {
        insert(c, DOCUMENT, id, state, "XS-%04d".formatted(id), id, date, customer, due, null, amount, amount, amount * 7 / 10);
        line(c, id, amount);
        insert(c, "insert into book_partner values (?, ?, ?, null, ?, ?, ?)", id, id, customer, amount, date, due);
    }

    private static void line(Connection c, int document, long amount) throws SQLException {
        insert(c, "insert into document_line (document_id, line_no, product_id, unit, quantity_e4, price_e6, net_fen, gross_fen) "
                + "values (?, 1, 1, '瓶', ?, ?, ?, ?)", document, amount < 0 ? -100_000 : 100_000,
                Math.abs(amount) * 1_000, amount, amount);
        insert(c, "insert into book_move (id, document_id, line_no, product_id, warehouse_id, quantity_e4, business_date, seq, "
                + "at_minute, basis) select ?, id, 1, 1, 1, ?, business_date, seq, 0, 'SALE' from document where id = ?", document,
                amount < 0 ? 100_000 : -100_000, document);
        insert(c, "insert into move_value values (1, ?, ?, 0, 0, 0)", document, -(amount * 7 / 10));
    }

    private static void execute(Connection c, String statement) throws SQLException {
        try (var s = c.createStatement()) {
            s.execute(statement);
        }
    }

    private static void insert(Connection c, String statement, Object... values) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.execute();
        }
    }
}
