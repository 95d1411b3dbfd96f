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

import org.jspecify.annotations.Nullable;

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

/// Times what a user waits for in the shop of [TradedShop]: `BooksRuns FILE COPY [part of a name]`. Both files are
/// written to: ours works on FILE, the floor — the same rows by bare JDBC — on COPY, in turn. Milliseconds, median and
/// 99th in a hundred, of the clock and of the processor.
public final class BooksRuns {

    private static final LocalDate DAY = TradedShop.END.plusDays(1);
    private static final DocumentFilter ALL = new DocumentFilter(EnumSet.of(DocumentKind.DELIVERY, DocumentKind.SALES_RETURN),
            "", null, Standing.ALL);
    private static final String PAGE = "select d.id, d.kind, d.number, d.business_date, c.name, d.gross_fen, d.settled_fen,"
            + " d.cost_fen from document d join customer c on c.id = d.customer_id"
            + " order by d.business_date desc, d.id desc limit 200";
    private static final String TOTALS = "select count(*), sum(gross_fen), sum(settled_fen), sum(cost_fen) from document"
            + " where kind || '' in ('DELIVERY', 'SALES_RETURN')";
    private static final String FOUND = "select id, code, name, unit, price_e6 from product"
            + " where search_key like '%sp77%' or name like '%sp77%' or code like '%sp77%' limit 8";

    private final String only;

    private BooksRuns(String only) {
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        Path copy = Path.of(arguments[1]);
        try (Database database = Database.open(Path.of(arguments[0]));
                Connection bare = DriverManager.getConnection("jdbc:sqlite:" + copy);
                BarePosting floor = new BarePosting(DriverManager.getConnection("jdbc:sqlite:" + copy))) {
            new BooksRuns(arguments.length > 2 ? arguments[2] : "").run(database, bare, floor);
        }
    }

    private void run(Database database, Connection bare, BarePosting floor) throws Exception {
        Trading trading = Books.over(database.bookPorts(), Clock.systemUTC()).trading();
        Callable<?> page = () -> read(bare, PAGE) + read(bare, TOTALS);
        time("list page of 200", 200, () -> database.documentQueries().page(Set.of(), DocumentFilter.NEWEST, 0, 200), () -> read(bare, PAGE));
        time("totals of the whole list", 50, () -> database.documentQueries().totals(Set.of(), DocumentFilter.NEWEST), () -> read(bare, TOTALS));
        time("list page of 200 with the totals", 200, () -> database.documentQueries().list(ALL, 0, 200), page);
        time("list page of 200, far down", 50, () -> database.documentQueries().list(ALL, 100_000, 200), null);
        time("list page, one customer by name", 50, () -> database.documentQueries().list(
                new DocumentFilter(Set.of(), "客户77", null, Standing.ALL), 0, 200), null);
        time("product look-up", 200, () -> database.documentQueries().goods("sp77", new CustomerId(9), DAY, 8),
                () -> read(bare, FOUND));
        time("post a delivery of ten lines", 400, () -> trading.post(delivery(DAY), Actor.OWNER, null), () -> {
            floor.post();
            return floor;
        });
        time("post one back-dated by three days", 50, () -> trading.post(delivery(DAY.minusDays(3)), Actor.OWNER, null), null);
        time("preview of a delivery", 50, () -> trading.preview(delivery(DAY)), null);
        Draft early = Draft.of(DocumentKind.GOODS_RECEIPT, TradedShop.END.minusYears(5).plusDays(2))
                .supplier(new SupplierId(1)).lines(List.of(
                        DraftLine.of(new ProductId(1), Quantity.of(1_000_000), "").price(UnitPrice.parse("3.33"))));
        time("back-dated purchase of the hot product", 5, () -> trading.post(early, Actor.OWNER, null), () -> {
            floor.recost();
            return floor;
        });
        time("preview of it", 5, () -> trading.preview(early), null);
        try (PreparedStatement s = bare.prepareStatement("select count(*) from book_move where product_id = 1");
                ResultSet r = s.executeQuery()) {
            System.out.printf("movements of the hot product: %,d%n", r.getLong(1));
        }
    }

    private static Draft delivery(LocalDate date) {
        return Draft.of(DocumentKind.DELIVERY, date).customer(new CustomerId(2)).lines(LongStream.rangeClosed(1, 10)
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

    private void time(String what, int times, Callable<?> ours, @Nullable Callable<?> floor) throws Exception {
        if (!what.contains(only)) {
            return;
        }
        Series mine = new Series(times);
        Series bare = new Series(times);
        for (int i = -Math.max(2, times / 5); i < times; i++) {
            mine.take(i, ours);
            if (floor != null) {
                bare.take(i, floor);
            }
        }
        System.out.printf("%-40s %s%n", what, mine);
        if (floor != null) {
            System.out.printf("%-40s %s%n", "  floor by bare JDBC", bare);
        }
    }

    /// Times of one thing; those before the first are not kept.
    private static final class Series {

        private final double[] clock;
        private final double[] processor;

        Series(int times) {
            clock = new double[times];
            processor = new double[times];
        }

        void take(int i, Callable<?> work) throws Exception {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long begun = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            work.call();
            if (i >= 0) {
                processor[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
                clock[i] = (System.nanoTime() - begun) / 1e6;
            }
        }

        @Override
        public String toString() {
            return "clock " + figures(clock) + "   processor " + figures(processor);
        }

        private static String figures(double[] millis) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return "p50 %8.2f  p99 %8.2f".formatted(sorted[sorted.length / 2],
                    sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)]);
        }
    }
}
