package org.suanpan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

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
import org.openjdk.jmh.infra.Blackhole;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Progress;
import org.suanpan.core.report.Dashboard;
import org.suanpan.core.report.ReportOutcome;
import org.suanpan.core.report.ReportRequest;
import org.suanpan.core.report.ReportRunner;
import org.suanpan.reports.ReportCatalog;

/// The first page with all its blocks beside the days it must read; the weekly workbook, warm, beside the lines of
/// the week by bare JDBC (reading only: nothing is written for the floor).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 15)
@SuppressWarnings("NullAway.Init")
public class Screens {

    private ReportRunner reports;
    private ReportRequest weekly;
    private PreparedStatement days;
    private PreparedStatement customers;
    private PreparedStatement lines;

    @Setup(Level.Trial)
    public void prepare(MeasuredShop shop) throws SQLException {
        DateSpan week = DateSpan.weekOf(shop.today.minusWeeks(1));
        reports = new ReportCatalog(shop.database.reports(), "bench");
        weekly = new ReportRequest("weekly", week, shop.file.resolveSibling("weekly.xlsx"), Locale.CHINESE, "bench",
                LocalDateTime.of(2026, 11, 23, 8, 0));
        days = shop.floor.prepareStatement("select business_date, sales_fen, return_fen, cost_fen, costed_fen"
                + " from day_sales where business_date > ? order by business_date");
        days.setString(1, shop.today.minusDays(84).toString());
        customers = shop.floor.prepareStatement("select sum(last_date > ?), count(*) from customer_sales");
        customers.setString(1, shop.today.minusDays(30).toString());
        lines = shop.floor.prepareStatement("""
                select d.business_date, d.number, c.name, p.code, p.name, l.quantity_e4, l.amount_fen, l.cost_fen
                from history_document d join history_line l on l.document_id = d.id
                join customer c on c.id = d.customer_id join product p on p.id = l.product_id
                where d.business_date between ? and ? order by d.business_date, d.id, l.line_no""");
        lines.setString(1, week.from().toString());
        lines.setString(2, week.to().toString());
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        days.close();
        customers.close();
        lines.close();
    }

    @Benchmark
    public Dashboard dashboardOurs(MeasuredShop shop) {
        return shop.database.dashboard().dashboard(shop.today);
    }

    @Benchmark
    public void dashboardFloor(Blackhole hole) throws SQLException {
        MeasuredShop.readAll(days, hole);
        MeasuredShop.readAll(customers, hole);
    }

    @Benchmark
    public ReportOutcome weeklyOurs() throws Exception {
        Path out = weekly.out();
        Files.deleteIfExists(out);
        return reports.run(weekly, Progress.NONE);
    }

    @Benchmark
    public void weeklyFloor(Blackhole hole) throws SQLException {
        MeasuredShop.readAll(lines, hole);
    }
}
