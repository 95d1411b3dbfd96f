package org.suanpan.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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

import org.suanpan.core.base.Page;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesListItem;

/// One page of a hundred rows of the customer list and of the sales list, each beside the same page by bare JDBC.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init")
public class ListPages {

    private PreparedStatement customers;
    private PreparedStatement customerCount;
    private PreparedStatement sales;
    private PreparedStatement salesCount;

    @Setup(Level.Trial)
    public void prepare(MeasuredShop shop) throws SQLException {
        customers = shop.floor.prepareStatement("""
                select c.id, c.code, c.name, c.phone, c.region, r.name, s.last_date, s.documents,
                       s.sales_fen + s.return_fen, b.balance_fen
                from (select c.id from customer c left join customer_sales s on s.customer_id = c.id
                      where c.walk_in = 0 order by coalesce(s.sales_fen + s.return_fen, 0) desc, c.code limit 100) p
                join customer c on c.id = p.id
                left join customer_sales s on s.customer_id = c.id
                left join customer_balance b on b.customer_id = c.id
                left join sales_rep r on r.id = c.rep_id
                order by coalesce(s.sales_fen + s.return_fen, 0) desc, c.code""");
        customerCount = shop.floor.prepareStatement("select count(*) from customer where walk_in = 0");
        sales = shop.floor.prepareStatement("""
                select d.id, d.number, d.business_date, d.customer_id, c.name, r.name, d.kind, d.line_count,
                       d.quantity_e4, d.sales_fen + d.return_fen, d.cost_fen
                from history_document d join customer c on c.id = d.customer_id left join sales_rep r on r.id = d.rep_id
                order by d.business_date desc, d.id desc limit 100""");
        salesCount = shop.floor.prepareStatement("select sum(documents) from day_sales");
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        customers.close();
        customerCount.close();
        sales.close();
        salesCount.close();
    }

    @Benchmark
    public Page<CustomerListItem> customersOurs(MeasuredShop shop) {
        return shop.database.customerQueries().list(CustomerFilter.ALL, 0, 100);
    }

    @Benchmark
    public void customersFloor(Blackhole hole) throws SQLException {
        MeasuredShop.readAll(customers, hole);
        MeasuredShop.readAll(customerCount, hole);
    }

    @Benchmark
    public Page<SalesListItem> salesOurs(MeasuredShop shop) {
        return shop.database.salesQueries().list(SalesFilter.ALL, 0, 100);
    }

    @Benchmark
    public void salesFloor(Blackhole hole) throws SQLException {
        MeasuredShop.readAll(sales, hole);
        MeasuredShop.readAll(salesCount, hole);
    }
}
