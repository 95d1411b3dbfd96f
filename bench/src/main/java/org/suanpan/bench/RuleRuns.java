package org.suanpan.bench;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
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

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.commission.CommissionService;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.Commissioning;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.tier.TierPolicy;
import org.suanpan.core.tier.TierReview;
import org.suanpan.core.tier.TierService;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.lab.LabResult;
import org.suanpan.core.tier.lab.PolicyLab;
import org.suanpan.core.trade.Books;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.Trading;
import org.suanpan.persistence.Database;

/// A review of all customers, and where they stand after one more document, beside recency, frequency and amount by window functions in one query; the commission
/// of one month beside the sums it stands on.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 9)
@SuppressWarnings("NullAway.Init")
public class RuleRuns {

    /// Recency, frequency and amount with their fifths and the running sum, by window functions.
    static final String WINDOWS = """
            with rfm as (
              select customer_id, max(business_date) as last, count(distinct number) as orders,
                     sum(sales_fen + return_fen) as net
              from history_document group by customer_id)
            select customer_id, last, orders, net, ntile(5) over (order by last), ntile(5) over (order by orders),
                   ntile(5) over (order by net), sum(net) over (order by net desc, customer_id)
            from rfm""";

    private Commissioning commissioning;
    private PreparedStatement rfm;
    private PreparedStatement repSums;
    private YearMonth month;

    @Setup(Level.Trial)
    public void prepare(MeasuredShop shop) throws SQLException {
        Clock clock = Clock.systemUTC();
        month = YearMonth.from(shop.today);
        commissioning = new CommissionService(shop.database.commissionFacts(), shop.database.commissionDetails(), shop.database.commissionStatements(),
                shop.database.salesReps(), shop.database.unitOfWork(), clock);
        rfm = shop.floor.prepareStatement(WINDOWS);
        repSums = shop.floor.prepareStatement("""
                select rep_id, substr(business_date, 1, 7), sum(sales_fen + return_fen) from history_document
                where business_date between ? and ? group by 1, 2 order by 1, 2""");
        repSums.setString(1, month.atDay(1).toString());
        repSums.setString(2, month.atEndOfMonth().toString());
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        rfm.close();
        repSums.close();
    }

    /// A copy of the shop that is opened anew each time, so that nothing of it is kept.
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init")
    public static class JustOpened {

        private Path copy;
        private Database database;

        @Setup(Level.Trial)
        public void copy(MeasuredShop shop) throws SQLException {
            copy = shop.file.resolveSibling("again.suanpan");
            try (var statement = shop.floor.createStatement()) {
                statement.execute("vacuum into '" + copy + "'");
            }
        }

        @Setup(Level.Iteration)
        public void open() {
            database = Database.open(copy);
        }

        @TearDown(Level.Iteration)
        public void close() {
            database.close();
        }
    }

    @Benchmark
    public TierReview tiersOurs(MeasuredShop shop, JustOpened opened) {
        return new TierService(opened.database.tierPorts(), opened.database.unitOfWork(), Clock.systemUTC()).review(shop.today, Progress.NONE);
    }

    /// A shop with a stored review and the standing of everybody kept; before each time one document is posted.
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init")
    public static class JustSold {

        private Tiering tiering;
        private Trading trading;
        private long customer = 1;

        @Setup(Level.Trial)
        public void keep(MeasuredShop shop) {
            tiering = new TierService(shop.database.tierPorts(), shop.database.unitOfWork(), Clock.systemUTC());
            trading = Books.over(shop.database.bookPorts(), Clock.systemUTC()).trading();
            tiering.apply(shop.today, Actor.OWNER, Progress.NONE);
            trading.post(Draft.of(DocumentKind.OPENING_STOCK, shop.today).lines(List.of(
                    DraftLine.of(new ProductId(1), Quantity.parse("100000"), "").value(Money.parse("100000")))), Actor.OWNER, null);
            tiering.look(shop.today, Progress.NONE);
        }

        @Setup(Level.Iteration)
        public void sell(MeasuredShop shop) {
            customer++;
            trading.post(Draft.of(DocumentKind.DELIVERY, shop.today).customer(new CustomerId(customer)).lines(List.of(
                    DraftLine.of(new ProductId(1), Quantity.parse("3"), "").price(UnitPrice.parse("9")))), Actor.OWNER, null);
        }
    }

    @Benchmark
    public Tiering.Looked tiersAfterOneDocument(MeasuredShop shop, JustSold sold) {
        return sold.tiering.look(shop.today, Progress.NONE);
    }

    /// Other rules tried on the past two years, the reading of it included.
    @Benchmark
    public LabResult tiersTried(MeasuredShop shop) {
        return PolicyLab.open(shop.database.tierPorts(), shop.today).replay(TierPolicy.standard(), Progress.NONE);
    }

    @Benchmark
    public void tiersFloor(Blackhole hole) throws SQLException {
        MeasuredShop.readAll(rfm, hole);
    }

    @Benchmark
    public List<CommissionStatement> commissionOurs() {
        return commissioning.run(month, commissioning.defaultPlan());
    }

    @Benchmark
    public void commissionFloor(Blackhole hole) throws SQLException {
        MeasuredShop.readAll(repSums, hole);
    }
}
