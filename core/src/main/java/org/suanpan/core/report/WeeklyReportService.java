package org.suanpan.core.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.report.WeeklyReport.Details;
import org.suanpan.core.report.WeeklyReport.Periods;
import org.suanpan.core.report.WeeklyReport.WeekSales;

/// Puts the week together: this week, last week, the same ISO week of last year, the month so far, and what is worth
/// a sentence.
public final class WeeklyReportService {

    private static final int WEEKS = 12;

    /// `today` only tells whether the week is over.
    public WeeklyReport report(DateSpan week, LocalDate today, ReportFigures figures) {
        LocalDate asOf = today.isBefore(week.from()) || today.isAfter(week.to()) ? week.to() : today;
        Periods spans = new Periods(week.previous(), week.sameWeekLastYear(),
                new DateSpan(YearMonth.from(asOf).atDay(1), asOf));
        List<ProductSales> products = figures.byProduct(week);
        List<ProductSales> previousProducts = figures.byProduct(spans.previous());
        Details details = new Details(products, figures.byCustomer(week), figures.byRep(week), figures.byCategory(week),
                figures.receivables(asOf), figures.stockAlerts(asOf), figures.tierMoves(week),
                figures.byCustomer(spans.previous()));
        SalesFigures current = figures.sales(week);
        SalesFigures previous = figures.sales(spans.previous());
        Map<LocalDate, Money> byDay = netByDay(figures, week);
        return new WeeklyReport(week, asOf, spans, current, previous, figures.sales(spans.lastYear()),
                figures.sales(spans.month()), days(byDay, week), days(byDay, spans.previous()),
                twelveWeeks(byDay, week), details,
                Highlights.of(details, previousProducts, current, previous));
    }

    private static Map<LocalDate, Money> netByDay(ReportFigures figures, DateSpan week) {
        Map<LocalDate, Money> byDay = new HashMap<>();
        DateSpan weeks = new DateSpan(week.from().minusWeeks(WEEKS - 1L), week.to());
        figures.byDay(weeks).forEach(day -> byDay.put(day.date(), day.figures().net()));
        return byDay;
    }

    private static List<Money> days(Map<LocalDate, Money> byDay, DateSpan span) {
        return span.from().datesUntil(span.to().plusDays(1)).map(day -> byDay.getOrDefault(day, Money.ZERO)).toList();
    }

    private static List<WeekSales> twelveWeeks(Map<LocalDate, Money> byDay, DateSpan week) {
        List<WeekSales> weeks = new ArrayList<>();
        for (int back = WEEKS - 1; back >= 0; back--) {
            DateSpan one = new DateSpan(week.from().minusWeeks(back), week.to().minusWeeks(back));
            weeks.add(new WeekSales(one, days(byDay, one).stream().reduce(Money.ZERO, Money::plus)));
        }
        return weeks;
    }
}
