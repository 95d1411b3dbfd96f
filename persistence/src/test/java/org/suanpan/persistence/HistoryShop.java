package org.suanpan.persistence;

import java.nio.file.Path;

/// A small shop with a known history: three customers, two products, five legacy documents.
///
/// | document | day | customer | kind | net |
/// |---|---|---|---|--:|
/// | H1 | 2026-01-05 | 2 安 | SALE | 30.00 (cost 20.00) |
/// | H2 | 2026-01-15 | 2 安 | SALE | 50.00 (cost unknown) |
/// | H3 | 2026-01-15 | 2 安 | RETURN | -10.00 (cost -6.00) |
/// | H4 | 2026-02-01 | 3 白 | SALE | 70.00 (cost 40.00) |
/// | H5 | 2026-02-02 | 1 walk-in | SALE | 5.00 (cost unknown) |
public final class HistoryShop {

    private HistoryShop() {}

    public static Path at(Path file) {
        Database.openOrCreate(file).close();
        Sql.run(file,
                "insert into import_batch values (1, 'old.csv', 'x', 1, '', 'sales-history', 1, 'UTF-8', 6, 6, 0, 0, "
                        + "120000, 14500, 0, 0, 0, 0, 5, '2026-02-03T00:00:00Z', 'owner', null)",
                "insert into sales_rep (id, code, name) values (1, 'R1', '李娜')",
                "insert into customer (id, code, name, phone, region, search_key, rep_id) values "
                        + "(2, 'C1', '安康超市', '13800001234', '长沙', 'akcs ankangchaoshi', 1), "
                        + "(3, 'C2', '白鹭便利店', '13900005678', '株洲', 'blbld bailubianlidian', null), "
                        + "(4, 'C3', '100%果汁店', '', '', '100%gzd guozhidian', null)",
                "insert into product (id, code, name, unit, search_key, price_e6, category) values "
                        + "(1, 'P1', '绿茶', '瓶', 'lc lvcha', 3000000, '饮料'), (2, 'P2', '红茶', '瓶', 'hc', null, '饮料')",
                "insert into history_document values "
                        + "(1, 1, 'H1', '2026-01-05', 2, 1, 'SALE', 2, 40000, 3000, 0, 2000), "
                        + "(2, 1, 'H2', '2026-01-15', 2, 1, 'SALE', 1, 20000, 5000, 0, null), "
                        + "(3, 1, 'H3', '2026-01-15', 2, null, 'RETURN', 1, -10000, 0, -1000, -600), "
                        + "(4, 1, 'H4', '2026-02-01', 3, null, 'SALE', 1, 50000, 7000, 0, 4000), "
                        + "(5, 1, 'H5', '2026-02-02', 1, null, 'SALE', 1, 20000, 500, 0, null)",
                "insert into history_line values "
                        + "(1, 1, 2, 1, 30000, 500000, 1500, 1000, 0), (1, 2, 3, 2, 10000, 15000000, 1500, 1000, 0), "
                        + "(2, 1, 4, 1, 20000, 25000000, 5000, null, 0), (3, 1, 5, 1, -10000, 10000000, -1000, -600, 1), "
                        + "(4, 1, 6, 2, 50000, 14000000, 7000, 4000, 0), (5, 1, 7, 2, 20000, 2500000, 500, null, 0)",
                "insert into day_sales values ('2026-01-05', 1, 2, 40000, 3000, 0, 2000, 3000), "
                        + "('2026-01-15', 2, 2, 10000, 5000, -1000, -600, -1000), "
                        + "('2026-02-01', 1, 1, 50000, 7000, 0, 4000, 7000), ('2026-02-02', 1, 1, 20000, 500, 0, 0, 0)",
                "insert into customer_sales values (1, '2026-02-02', '2026-02-02', 1, 500, 0, 0, 0), "
                        + "(2, '2026-01-05', '2026-01-15', 3, 8000, -1000, 1400, 2000), "
                        + "(3, '2026-02-01', '2026-02-01', 1, 7000, 0, 4000, 7000)",
                "insert into tier_assignment (customer_id, as_of, tier, lifecycle, score_e1, reason, policy_version, "
                        + "assigned_at, actor) values "
                        + "(2, '2026-01-20', 'C', 'NEW', 300, 'old', 1, '2026-01-20T00:00:00Z', 'owner'), "
                        + "(2, '2026-02-03', 'A', 'ACTIVE', 900, 'good', 1, '2026-02-03T00:00:00Z', 'owner'), "
                        + "(3, '2026-02-03', 'B', 'NEW', 500, 'new', 1, '2026-02-03T00:00:00Z', 'owner'), "
                        + "(4, '2026-02-03', 'C', 'PROSPECT', 0, 'none', 1, '2026-02-03T00:00:00Z', 'owner')");
        return file;
    }
}
