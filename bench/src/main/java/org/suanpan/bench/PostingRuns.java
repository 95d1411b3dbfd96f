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
import org.suanpan.core.opening.OpeningStockDraft;
import org.suanpan.core.opening.OpeningStockService;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.posting.Poster;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.sale.Delivery;
import org.suanpan.core.sale.DeliveryDraft;
import org.suanpan.core.sale.DeliveryService;
import org.suanpan.core.stock.IssuePlanner;
import org.suanpan.core.stock.WarehouseId;
import org.suanpan.persistence.Database;

/// Posting a delivery of ten lines, safe on disk each time, beside the same rows by bare JDBC.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init")
public class PostingRuns {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private DeliveryService deliveries;
    private DeliveryDraft draft;
    private BarePosting bare;
    private Path copy;

    @Setup(Level.Trial)
    public void prepare(MeasuredShop shop) throws Exception {
        Database d = shop.database;
        Poster poster = new Poster(d.postings(), d.numberSeries(), d.stockBook(), d.partnerLedger(),
                d.commissionBook(), Clock.systemUTC());
        OpeningStockService opening = new OpeningStockService(d.unitOfWork(), d.openingStocks(), d.products(),
                d.stockBook(), poster);
        opening.post(new OpeningStockDraft(DAY, WarehouseId.MAIN, LongStream.rangeClosed(1, 10)
                .mapToObj(n -> new OpeningStockDraft.Line(new ProductId(n), Quantity.of(50_000_000),
                        Money.ofFen(40_000_000_000L)))
                .toList()), Actor.OWNER);
        deliveries = new DeliveryService(d.unitOfWork(), d.deliveries(), d.customers(), d.products(),
                new IssuePlanner(d.stockBook()), poster, d.periods());
        draft = new DeliveryDraft(DAY, new CustomerId(2), new SalesRepId(1), WarehouseId.MAIN, null,
                LongStream.rangeClosed(1, 10)
                        .mapToObj(n -> new DeliveryDraft.Line(new ProductId(n), Quantity.of(1), UnitPrice.parse("10")))
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
    public Delivery deliveryOurs() {
        return deliveries.post(draft, Actor.OWNER);
    }

    @Benchmark
    public void deliveryFloor() throws SQLException {
        bare.post();
    }
}
