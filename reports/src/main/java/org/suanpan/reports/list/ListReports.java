package org.suanpan.reports.list;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.report.ReportDescriptor.Period;
import org.suanpan.core.report.ReportFigures;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.core.report.SalesLine;
import org.suanpan.reports.columns.CustomerTable;
import org.suanpan.reports.columns.GroupTables;
import org.suanpan.reports.columns.LineColumns;
import org.suanpan.reports.columns.LoyaltyTable;
import org.suanpan.reports.columns.ProductTable;
import org.suanpan.reports.columns.ProfitTables;
import org.suanpan.reports.columns.StandingTables;
import org.suanpan.reports.columns.Sums;
import org.suanpan.reports.list.ListReport.Ask;
import org.suanpan.reports.list.ListReport.Maker;
import org.suanpan.reports.table.Table;

/// The list reports of the catalogue, in the order of the screen.
public final class ListReports {

    /// More lines than this go to one sheet a month.
    private static final long LINES_A_SHEET = 1_000_000;
    private static final int DECIMALS = 12;

    private ListReports() {}

    public static List<ListReport> all() {
        return List.of(
                of("sales-daily", Period.SPAN, (f, a) -> one(
                        GroupTables.days(f.byDay(a.span()), a.title(), a.criteria(), a.words()))),
                of("sales-detail", Period.SPAN, ListReports::detail),
                of("sales-by-product", Period.SPAN, (f, a) -> one(ProductTable.of(
                        f.byProduct(a.span()), a.span().days(), a.title(), a.criteria(), a.words(), Sums.none()))),
                of("sales-by-customer", Period.SPAN, (f, a) -> one(CustomerTable.of(f.byCustomer(a.span()),
                        f.byCustomer(a.span().previous()), a.span().to(), a.title(), a.criteria(), a.words(),
                        Sums.none()))),
                of("sales-by-rep", Period.SPAN, (f, a) -> one(GroupTables.reps(
                        f.byRep(a.span()), a.title(), a.criteria(), a.words(), Sums.none()))),
                of("sales-by-month", Period.SPAN, (f, a) -> one(GroupTables.months(
                        f.byMonth(a.span()), a.title(), a.criteria(), a.words()))),
                of("profit-by-month", Period.SPAN, (f, a) -> one(ProfitTables.months(
                        f.profit().months(a.span()), a.title(), a.criteria(), a.words()))),
                of("profit-by-customer", Period.SPAN, (f, a) -> one(ProfitTables.customers(
                        f.profit().customers(a.span()), a.title(), a.criteria(), a.words()))),
                of("profit-by-document", Period.SPAN, (f, a) -> one(ProfitTables.documents(
                        f.profit().documents(a.span()), a.title(), a.criteria(), a.words()))),
                of("stock-losses", Period.SPAN, (f, a) -> one(ProfitTables.losses(
                        f.profit().losses(a.span()), a.title(), a.criteria(), a.words()))),
                of("waivers", Period.SPAN, (f, a) -> one(ProfitTables.waivers(
                        f.profit().waivers(a.span()), a.title(), a.criteria(), a.words()))),
                of("promotions", Period.SPAN, (f, a) -> one(ProfitTables.promotions(
                        f.profit().promotions(a.span()), a.title(), a.criteria(), a.words()))),
                of("customers-tiers", Period.DAY, (f, a) -> one(StandingTables.tiers(
                        f.tiers(a.span().to()), a.title(), a.criteria(), a.words()))),
                of("receivables", Period.DAY, (f, a) -> one(StandingTables.receivables(
                        f.receivables(a.span().to()), a.title(), a.criteria(), a.words()))),
                of("collections", Period.SPAN, (f, a) -> one(StandingTables.collections(
                        f.collections(a.span()), a.title(), a.criteria(), a.words()))),
                of("loyalty", Period.SPAN, (f, a) -> one(LoyaltyTable.given(
                        f.given(a.span()), a.title(), a.criteria(), a.words()))),
                of("stock-alerts", Period.NONE, (f, a) -> one(StandingTables.stockAlerts(
                        f.stockAlerts(a.span().to()), a.title(), a.criteria(), a.words()))));
    }

    private static ListReport of(String id, Period period, Maker maker) {
        return new ListReport(new ReportDescriptor(id, period), maker);
    }

    private static List<Table<?>> one(Table<?> table) {
        return List.of(table);
    }

    private static List<Table<?>> detail(ReportFigures figures, Ask ask) {
        SalesFigures all = figures.sales(ask.span());
        if (all.lines() <= LINES_A_SHEET) {
            return one(lines(figures, ask.span(), ask.title(), ask, all));
        }
        List<Table<?>> months = new ArrayList<>();
        for (DateSpan part : months(ask.span())) {
            SalesFigures sums = figures.sales(part);
            if (sums.lines() > 0) {
                months.add(lines(figures, part, ask.title() + " " + YearMonth.from(part.from()), ask, sums));
            }
        }
        return months;
    }

    private static List<DateSpan> months(DateSpan span) {
        List<DateSpan> parts = new ArrayList<>();
        for (YearMonth m = YearMonth.from(span.from()); !m.atDay(1).isAfter(span.to()); m = m.plusMonths(1)) {
            parts.add(new DateSpan(m.atDay(1).isBefore(span.from()) ? span.from() : m.atDay(1),
                    m.atEndOfMonth().isAfter(span.to()) ? span.to() : m.atEndOfMonth()));
        }
        return parts;
    }

    private static Table<SalesLine> lines(ReportFigures figures, DateSpan span, String title, Ask ask,
            SalesFigures sums) {
        @Nullable Rate rate = sums.marginRate(DECIMALS);
        return new Table<>(title, ask.criteria(), LineColumns.of(ask.words()), LineColumns.FROZEN, sums.lines(),
                row -> figures.salesLines(span, row), ask.words().get("report.empty.sales"),
                rate == null ? Map.of() : Map.of("margin_rate", rate));
    }
}
