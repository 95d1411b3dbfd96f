package org.suanpan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Trading;
import org.suanpan.persistence.Database;

/// Posting a delivery of ten lines, safe on disk each time, beside the same rows by bare JDBC.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init")
public class PostingRuns {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Trading trading;
    private Draft draft;
    private BarePosting bare;
    private Path copy;

    @Setup(Level.Trial)
    public void prepare(MeasuredShop shop) throws Exception {
        Database d = shop.database;
        trading = Books.over(d.bookPorts(), Clock.systemUTC()).trading();
        trading.post(Draft.of(DocumentKind.OPENING_STOCK, DAY).lines(LongStream.rangeClosed(1, 10)
                .mapToObj(n -> DraftLine.of(new ProductId(n), Quantity.of(50_000_000), "")
                        .value(Money.ofFen(40_000_000_000L)))
                .toList()), Actor.OWNER, null);
        draft = Draft.of(DocumentKind.DELIVERY, DAY).customer(new CustomerId(2)).rep(new SalesRepId(1))
                .lines(LongStream.rangeClosed(1, 10)
                        .mapToObj(n -> DraftLine.of(new ProductId(n), Quantity.of(1), "").price(UnitPrice.parse("10")))
                        .toList());
        copy = shop.file.resolveSibling("floor.suanpan");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + shop.file);
                var statement = connection.createStatement()) {
            statement.execute("vacuum into '" + copy + "'");
        }
        bare = new BarePosting(DriverManager.getConnection("jdbc:sqlite:" + copy));
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        bare.close();
        Files.deleteIfExists(copy);
    }

    @Benchmark
    public DocumentId deliveryOurs() {
        return trading.post(draft, Actor.OWNER, null);
    }

    @Benchmark
    public void deliveryFloor() throws SQLException {
        bare.post();
    }
}
