package org.suanpan.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.report.collect.Collected;
import org.suanpan.core.report.profit.ProfitFigures;
import org.suanpan.core.trade.CostBasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WeeklyReportServiceTest {

    private static final DateSpan WEEK = DateSpan.week("2026-W47");
    private static final DateSpan BEFORE = DateSpan.week("2026-W46");

    @Test
    void aFinishedWeekRunsToSundayAndTheMonthToItsEnd() {
        WeeklyReport report = report(LocalDate.of(2026, 12, 24), new Figures());
        assertEquals(WEEK.to(), report.asOf());
        assertFalse(report.isIncomplete());
        assertEquals(new DateSpan(LocalDate.of(2026, 11, 1), WEEK.to()), report.spans().month());
        assertEquals("2025-W47", report.spans().lastYear().isoWeek());
    }

    @Test
    void aWeekThatIsNotOverEndsToday() {
        WeeklyReport report = report(LocalDate.of(2026, 11, 18), new Figures());
        assertTrue(report.isIncomplete());
        assertEquals(LocalDate.of(2026, 11, 18), report.asOf());
    }

    @Test
    void daysWithoutSalesAreThereWithZeroAndTheTwelfthWeekIsThisOne() {
        WeeklyReport report = report(WEEK.to(), new Figures());
        assertEquals(List.of(0L, 700L, 0L, 0L, 0L, 0L, 300L), report.days().stream().map(Money::fen).toList());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 400L), report.previousDays().stream().map(Money::fen).toList());
        assertEquals(12, report.twelveWeeks().size());
        assertEquals(1000, report.twelveWeeks().getLast().net().fen());
        assertEquals(400, report.twelveWeeks().get(10).net().fen());
    }

    @Test
    void theSentencesNameTheBiggestRiseAndFallAndOnlyWhatTheDataSupports() {
        List<Highlight> said = report(WEEK.to(), new Figures()).highlights();
        assertEquals(List.of("report.highlight.customer-rise", "report.highlight.customer-fall",
                "report.highlight.product-rise", "report.highlight.stock", "report.highlight.best-product"),
                said.stream().map(h -> h.sentence().key()).toList());
        assertEquals(List.of("安", Money.ofFen(900), Money.ofFen(1000), Money.ofFen(100)),
                said.getFirst().sentence().arguments());
        assertEquals(List.of("白", Money.ofFen(300), Money.ZERO, Money.ofFen(300)), said.get(1).sentence().arguments());
        assertEquals(List.of(1L, 1L, "茶", Quantity.of(2), "瓶"), said.get(3).sentence().arguments());
    }

    private static WeeklyReport report(LocalDate today, ReportFigures figures) {
        return new WeeklyReportService().report(WEEK, today, figures);
    }

    private static SalesFigures net(long fen) {
        return new SalesFigures(1, 1, 1, Quantity.of(1), Quantity.ZERO, Money.ofFen(fen), Money.ZERO, Money.ZERO, null);
    }

    /// Two customers, one product, sales on three days, two products that run out.
    private static final class Figures implements ReportFigures {

        private static final Map<LocalDate, Long> DAYS =
                Map.of(BEFORE.to(), 400L, WEEK.from().plusDays(1), 700L, WEEK.to(), 300L);

        @Override
        public List<GivenLine> given(DateSpan span) {
            return List.of();
        }

        @Override
        public List<Collected> collections(DateSpan span) {
            return List.of();
        }

        @Override
        public CostBasis costBasis() {
            return CostBasis.GROSS;
        }

        @Override
        public ProfitFigures profit() {
            throw new UnsupportedOperationException("the weekly report asks for sales");
        }

        @Override
        public SalesFigures sales(DateSpan span) {
            long fen = DAYS.entrySet().stream().filter(e -> span.contains(e.getKey())).mapToLong(Map.Entry::getValue).sum();
            return fen == 0 ? SalesFigures.NONE : net(fen);
        }

        @Override
        public Money documentNet(DateSpan span) {
            return sales(span).net();
        }

        @Override
        public void salesLines(DateSpan span, Consumer<? super SalesLine> line) {}

        @Override
        public List<DaySales> byDay(DateSpan span) {
            return DAYS.entrySet().stream().filter(e -> span.contains(e.getKey()))
                    .map(e -> new DaySales(e.getKey(), net(e.getValue()))).toList();
        }

        @Override
        public List<MonthSales> byMonth(DateSpan span) {
            return List.of();
        }

        @Override
        public List<ProductSales> byProduct(DateSpan span) {
            return List.of(new ProductSales(1, "P1", "茶", "", "", "", "瓶", sales(span), null));
        }

        @Override
        public List<CustomerSales> byCustomer(DateSpan span) {
            return span.equals(WEEK) ? List.of(customer(2, "安", 1000))
                    : List.of(customer(3, "白", 300), customer(2, "安", 100), customer(1, "零售散客", 99_999));
        }

        private static CustomerSales customer(long id, String name, long fen) {
            return new CustomerSales(new CustomerId(id), "C" + id, name, "", "", "", net(fen), WEEK.from(), Money.ZERO);
        }

        @Override
        public List<RepSales> byRep(DateSpan span) {
            return List.of();
        }

        @Override
        public List<CategorySales> byCategory(DateSpan span) {
            return List.of();
        }

        @Override
        public List<OpenItem> openItems(LocalDate asOf) {
            return List.of();
        }

        @Override
        public List<StockAlert> stockAlerts(LocalDate asOf) {
            return List.of(new StockAlert("P2", "杯", "", "只", Quantity.ZERO, null, Quantity.of(1)),
                    new StockAlert("P1", "茶", "", "瓶", Quantity.of(2), Quantity.of(9), Quantity.of(30)));
        }

        @Override
        public List<TierMove> tierMoves(DateSpan span) {
            return List.of();
        }

        @Override
        public List<CustomerTier> tiers(LocalDate asOf) {
            return List.of();
        }
    }
}
