package org.suanpan.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/// The same jobs as the program's commands, done with nothing but the JDK, the driver and a CSV reader, in a process
/// of their own: `Floor list|tiers|weekly STORE` or `Floor import FILE STORE`.
public final class Floor {

    private Floor() {}

    public static void main(String[] arguments) throws Exception {
        long rows = switch (arguments[0]) {
            case "list" -> read(arguments[1], """
                    select c.code, c.name, c.phone, c.region, s.last_date, s.documents, s.sales_fen + s.return_fen as net
                    from customer c left join customer_sales s on s.customer_id = c.id
                    where c.walk_in = 0 order by net desc, c.code limit 100""");
            case "tiers" -> read(arguments[1], """
                    with rfm as (
                      select customer_id, max(business_date) as last, count(distinct number) as orders,
                             sum(sales_fen + return_fen) as net
                      from history_document where kind = 'SALE' group by customer_id)
                    select customer_id, ntile(5) over (order by last), ntile(5) over (order by orders),
                           ntile(5) over (order by net), sum(net) over (order by net desc, customer_id)
                    from rfm""");
            case "weekly" -> read(arguments[1], """
                    select d.business_date, d.number, c.name, p.code, p.name, l.quantity_e4, l.amount_fen, l.cost_fen
                    from history_document d join history_line l on l.document_id = d.id
                    join customer c on c.id = d.customer_id join product p on p.id = l.product_id
                    where d.business_date > (select date(max(business_date), '-7 days') from history_document)
                    order by d.business_date, d.id, l.line_no""");
            case "import" -> load(Path.of(arguments[1]), arguments[2]);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.println(rows);
    }

    private static long read(String store, String sql) throws SQLException {
        long rows = 0;
        long letters = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                rows++;
                for (int i = 1; i <= columns; i++) {
                    letters += String.valueOf(result.getString(i)).length();
                }
            }
        }
        return letters == 0 ? 0 : rows;
    }

    /// Every line as it stands into one table of text with two indexes, in one transaction that is safe on disk.
    private static long load(Path csv, String store) throws Exception {
        Files.deleteIfExists(Path.of(store));
        long rows = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(
                        Files.newBufferedReader(csv, StandardCharsets.UTF_8))) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            connection.setAutoCommit(false);
            statement.execute("create table line (a, b, c, d, e, f, g, h, i, j, k, l, m)");
            statement.execute("create index line_date on line (a, b)");
            statement.execute("create index line_customer on line (c, a)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (CsvRecord line : lines) {
                    for (int i = 0; i < Math.min(13, line.getFieldCount()); i++) {
                        insert.setString(i + 1, line.getField(i));
                    }
                    insert.addBatch();
                    if (++rows % 5_000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        return rows;
    }
}
