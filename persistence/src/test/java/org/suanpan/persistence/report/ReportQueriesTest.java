package org.suanpan.persistence.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.report.CategorySales;
import org.suanpan.core.report.CustomerSales;
import org.suanpan.core.report.CustomerTier;
import org.suanpan.core.report.MonthSales;
import org.suanpan.core.report.ProductSales;
import org.suanpan.core.report.Receivable;
import org.suanpan.core.report.RepSales;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.core.report.SalesLine;
import org.suanpan.core.report.StockAlert;
import org.suanpan.core.report.TierMove;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;
import org.suanpan.persistence.WholeShop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class ReportQueriesTest {

    private static final DateSpan JANUARY = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
    private static final DateSpan ALL = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @TempDir
    Path folder;

    @Test
    void netSalesAreSalesAndReturnsAndMarginIsOverKnownCosts() {
        SalesFigures january = read(f -> f.sales(JANUARY));
        assertEquals(new SalesFigures(2, 1, 4, Quantity.of(6), Quantity.of(-1), Money.ofFen(8000), Money.ofFen(-1000),
                Money.ofFen(2000), Money.ofFen(1400)), january);
        assertEquals(Money.ofFen(7000), january.net());
        assertEquals(Money.ofFen(600), january.margin());
        assertEquals(Rate.parse("0.3"), january.marginRate(4));
    }

    @Test
    void aSpanWithoutSalesHasZerosAndNoMargin() {
        DateSpan quiet = DateSpan.week("2020-W01");
        assertEquals(SalesFigures.NONE, read(f -> f.sales(quiet)));
        assertNull(SalesFigures.NONE.margin());
        assertEquals(List.of(), read(f -> f.byProduct(quiet)));
    }

    @Test
    void linesComeOneByOneByDayHistoryAndPostedTogetherALaterRedDocumentInItsOwnPlace() {
        List<SalesLine> lines = new ArrayList<>();
        read(f -> {
            f.salesLines(ALL, lines::add);
            return lines;
        });
        assertEquals(List.of("H1", "H1", "H2", "H3", "H4", "H5", "XS-202603-0001", "XS-202603-0001", "XS-202603-0002",
                "XS-202603-0003", "XS-202603-0004"),
                lines.stream().map(SalesLine::number).toList());
        assertEquals(new SalesLine(LocalDate.of(2026, 1, 15), "H3", true, "C1", "安康超市", "", "", "P1", "绿茶", "", "饮料",
                "瓶", Quantity.of(-1), UnitPrice.parse("10"), Money.ofFen(-1000), Money.ofFen(-600)),
                lines.get(3));
    }

    @Test
    void everyGroupingAddsUpToTheSameAsTheDocuments() {
        read(f -> {
            Money net = f.sales(ALL).net();
            assertEquals(net, f.documentNet(ALL));
            assertEquals(net, sum(f.byDay(ALL), d -> d.figures().net()));
            assertEquals(net, sum(f.byMonth(ALL), d -> d.figures().net()));
            assertEquals(net, sum(f.byProduct(ALL), d -> d.figures().net()));
            assertEquals(net, sum(f.byCustomer(ALL), d -> d.figures().net()));
            assertEquals(net, sum(f.byRep(ALL), d -> d.figures().net()));
            assertEquals(net, sum(f.byCategory(ALL), d -> d.figures().net()));
            return net;
        });
    }

    @Test
    void groupsAreOrderedByNetSalesAndNameThemselves() {
        assertEquals(List.of("P2", "P1"), read(f -> f.byProduct(ALL)).stream().map(ProductSales::code).toList());
        assertEquals(List.of("2026-01", "2026-02", "2026-03"),
                read(f -> f.byMonth(ALL)).stream().map(MonthSales::month).map(Object::toString).toList());
        assertEquals(List.of("饮料"), read(f -> f.byCategory(JANUARY)).stream().map(CategorySales::category).toList());
        List<RepSales> reps = read(f -> f.byRep(JANUARY));
        assertEquals(List.of("R1", ""), reps.stream().map(RepSales::code).toList());
        assertEquals(1, reps.getFirst().newCustomers());
    }

    @Test
    void aCustomerHasTheTierAndTheBalanceOfTheLastDay() {
        CustomerSales january = read(f -> f.byCustomer(JANUARY)).getFirst();
        assertEquals(List.of("C1", "C", "李娜"), List.of(january.code(), january.tier(), january.rep()));
        assertEquals(LocalDate.of(2026, 1, 15), january.last());
        assertEquals(Money.ZERO, january.balance());
        CustomerSales year = read(f -> f.byCustomer(ALL)).getFirst();
        assertEquals("A", year.tier());
        assertEquals(Money.parse("16.50"), year.balance());
    }

    @Test
    void reversedDeliveriesAreOwedByNobody() {
        List<Receivable> owed = read(f -> f.receivables(LocalDate.of(2026, 3, 20)));
        assertEquals(List.of(Money.parse("16.50")), owed.stream().map(Receivable::balance).toList());
        assertEquals(List.of(), read(f -> f.receivables(LocalDate.of(2026, 3, 4))));
    }

    @Test
    void productsThatRanOutOrLieBelowTheirMinimumAreAlerts() {
        Path file = WholeShop.at(folder.resolve("alerts.suanpan"));
        Sql.run(file, "update product set min_quantity_e4 = 100000 where code = 'P1'");
        List<StockAlert> alerts = read(file, f -> f.stockAlerts(LocalDate.of(2026, 3, 31)));
        assertEquals(List.of("P2", "P1"), alerts.stream().map(StockAlert::code).toList());
        assertEquals(List.of(true, false), alerts.stream().map(StockAlert::isOut).toList());
        assertEquals(Quantity.of(2), alerts.getLast().shortage());
        assertEquals(Quantity.of(4), alerts.getLast().soldIn30Days());
    }

    @Test
    void aTierMoveIsAChangeInsideTheSpanAndAFirstAssignmentIsNone() {
        Path file = WholeShop.at(folder.resolve("moves.suanpan"));
        Sql.run(file, "insert into tier_assignment (customer_id, as_of, tier, previous_tier, lifecycle, score_e1, reason, "
                + "policy_version, assigned_at, actor) values (2, '2026-02-10', 'B', 'A', 'ACTIVE', 655, 'x', 1, "
                + "'2026-02-10T00:00:00Z', 'owner')");
        List<TierMove> moves = read(file, f -> f.tierMoves(ALL));
        assertEquals(List.of("C1"), moves.stream().map(TierMove::code).toList());
        assertEquals(Rate.parse("65.5"), moves.getFirst().score());
        assertEquals(Money.ofFen(7000), moves.getFirst().net());
        assertEquals(List.of(), read(file, f -> f.tierMoves(JANUARY)));
    }

    @Test
    void theTierListShowsTheLastReviewByTheDay() {
        List<CustomerTier> tiers = read(f -> f.tiers(LocalDate.of(2026, 2, 28)));
        assertEquals(List.of("C1 A", "C2 B", "C3 C"), tiers.stream().map(t -> t.code() + " " + t.tier()).toList());
        assertEquals(List.of(1L, 2L), List.of(tiers.get(1).orders(), tiers.getFirst().orders()));
        assertNull(tiers.getLast().last());
        assertEquals(List.of("C1 C"), read(f -> f.tiers(LocalDate.of(2026, 1, 31))).stream()
                .map(t -> t.code() + " " + t.tier()).toList());
    }

    private <T> T read(Function<ReportFigures, T> readings) {
        Path file = folder.resolve("shop.suanpan");
        return read(Files.exists(file) ? file : WholeShop.at(file), readings);
    }

    private static <T> T read(Path file, Function<ReportFigures, T> readings) {
        try (Database database = Database.open(file)) {
            return database.reports().snapshot(readings);
        }
    }

    private static <T> Money sum(List<T> rows, Function<T, Money> amount) {
        return rows.stream().map(amount).map(Objects::requireNonNull).reduce(Money.ZERO, Money::plus);
    }
}
