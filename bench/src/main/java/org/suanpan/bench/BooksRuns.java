package org.suanpan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Trading;
import org.suanpan.persistence.Database;

/// Times what a user waits for in the shop of [TradedShop]: `BooksRuns FILE`. The file is written to: use a copy.
/// Milliseconds, median and 99th in a hundred; beside a list page and the look-up the same rows by bare JDBC.
public final class BooksRuns {

    private static final LocalDate DAY = TradedShop.END.plusDays(1);

    private BooksRuns() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        try (Database database = Database.open(file);
                Connection bare = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Trading trading = Books.over(database.bookPorts(), Clock.systemUTC()).trading();
            DocumentFilter all = new DocumentFilter(EnumSet.of(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN), "", null,
                    Standing.ALL);
            time("list page of 200", 200, () -> database.documentQueries().list(all, 0, 200));
            time("list page of 200, far down", 50, () -> database.documentQueries().list(all, 100_000, 200));
            time("list page, one customer by name", 50, () -> database.documentQueries().list(
                    new DocumentFilter(Set.of(), "客户77", null, Standing.ALL), 0, 200));
            time("  floor: the page by JDBC", 200, () -> read(bare, "select d.id, d.kind, d.number, d.business_date, c.name,"
                    + " d.gross_fen, d.settled_fen, d.cost_fen from document d join customer c on c.id = d.customer_id"
                    + " order by d.business_date desc, d.id desc limit 200"));
            time("product look-up", 200, () -> database.documentQueries().goods("sp77", new CustomerId(9), DAY, 8));
            time("  floor: LIKE scan by JDBC", 100, () -> read(bare, "select id, code, name, unit, price_e6 from product"
                    + " where search_key like '%sp77%' or name like '%sp77%' or code like '%sp77%' limit 8"));
            time("post a delivery of ten lines", 400, () -> trading.post(delivery(DAY, 10), Actor.OWNER, null));
            time("post one back-dated by three days", 50, () -> trading.post(delivery(DAY.minusDays(3), 10), Actor.OWNER, null));
            time("preview of a delivery", 50, () -> trading.preview(delivery(DAY, 10)));
            Draft early = Draft.of(DocumentKind.GOODS_RECEIPT, TradedShop.END.minusYears(5).plusDays(2))
                    .supplier(new SupplierId(1)).lines(List.of(
                            DraftLine.of(new ProductId(1), Quantity.of(1_000_000), "").price(UnitPrice.parse("3.33"))));
            time("back-dated purchase of the hot product", 5, () -> trading.post(early, Actor.OWNER, null));
            time("preview of it", 5, () -> trading.preview(early));
            try (PreparedStatement s = bare.prepareStatement("select count(*) from book_move where product_id = 1");
                    ResultSet r = s.executeQuery()) {
                System.out.printf("movements of the hot product: %,d%n", r.getLong(1));
            }
        }
    }

    private static Draft delivery(LocalDate date, int lines) {
        return Draft.of(DocumentKind.DELIVERY, date).customer(new CustomerId(2)).lines(LongStream.rangeClosed(1, lines)
                .mapToObj(n -> DraftLine.of(new ProductId(n), Quantity.of(1), "").price(UnitPrice.parse("10"))).toList());
    }

    private static int read(Connection bare, String sql) throws Exception {
        int read = 0;
        try (PreparedStatement s = bare.prepareStatement(sql); ResultSet rows = s.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    read += rows.getObject(i) == null ? 0 : 1;
                }
            }
        }
        return read;
    }

    private static void time(String what, int times, Callable<?> work) throws Exception {
        for (int i = 0; i < Math.max(2, times / 5); i++) {
            work.call();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] millis = new double[times];
        double[] cpu = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            long begunCpu = threads.getCurrentThreadCpuTime();
            work.call();
            cpu[i] = (threads.getCurrentThreadCpuTime() - begunCpu) / 1e6;
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(cpu);
        int last = Math.min(times - 1, times * 99 / 100);
        System.out.printf("%-42s p50 %8.2f  p99 %8.2f ms   cpu p50 %8.2f  p99 %8.2f ms%n", what, millis[times / 2],
                millis[last], cpu[times / 2], cpu[last]);
    }
}
