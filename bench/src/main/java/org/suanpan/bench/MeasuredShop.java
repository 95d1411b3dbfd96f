package org.suanpan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

import org.suanpan.core.sample.SampleShop;
import org.suanpan.core.sample.SampleSize;
import org.suanpan.persistence.Database;

/// A copy of the data file named by the system property `bench.store`, or a small shop made on the spot; open twice:
/// through the ports, and as a bare connection that only reads, for the floor.
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class MeasuredShop {

    /// The last day of the shops that [BigShop] makes when nobody says otherwise.
    static final LocalDate END = LocalDate.of(2026, 11, 22);

    Path file;
    Database database;
    Connection floor;
    LocalDate today;

    @Setup(Level.Trial)
    public void open() throws Exception {
        file = Files.createTempDirectory("suanpan-bench").resolve("shop.suanpan");
        String given = System.getProperty("bench.store", "");
        if (given.isEmpty()) {
            SampleSize small = new SampleSize(2_000, 2_000, 20, 6, 100_000, 3);
            BigShop.write("store", file, SampleShop.of(small, 1, END));
        } else {
            Files.copy(Path.of(given), file);
        }
        database = Database.open(file);
        floor = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = floor.createStatement()) {
            statement.execute("pragma query_only = on");
            statement.execute("pragma cache_size = -65536");
            statement.execute("pragma mmap_size = 268435456");
            try (ResultSet last = statement.executeQuery("select max(last_date) from customer_sales")) {
                today = LocalDate.parse(last.getString(1));
            }
        }
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        floor.close();
        database.close();
        try (var files = Files.list(file.getParent())) {
            files.forEach(path -> path.toFile().delete());
        }
        Files.deleteIfExists(file.getParent());
    }

    /// Runs a query and reads every column of every row: what no program above it can save.
    static void readAll(PreparedStatement statement, Blackhole hole) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    hole.consume(rows.getObject(i));
                }
            }
        }
    }
}
