package org.suanpan.core.report;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;

/// Everything the weekly workbook shows but the single lines. `asOf` is the last day of the week, or the day of making
/// while the week is not over; `month` runs from the first of that day's month to that day.
public record WeeklyReport(DateSpan week, LocalDate asOf, Periods spans, SalesFigures current, SalesFigures previous,
        SalesFigures lastYear, SalesFigures month, List<Money> days, List<Money> previousDays,
        List<WeekSales> twelveWeeks, Details details, List<Highlight> highlights) {

    public WeeklyReport {
        days = List.copyOf(days);
        previousDays = List.copyOf(previousDays);
        twelveWeeks = List.copyOf(twelveWeeks);
        highlights = List.copyOf(highlights);
    }

    /// The spans the week is compared with.
    public record Periods(DateSpan previous, DateSpan lastYear, DateSpan month) {}

    /// Net sales of one of the twelve weeks that end with this one, oldest first.
    public record WeekSales(DateSpan week, Money net) {}

    /// The lists behind the summary, each complete.
    public record Details(List<ProductSales> products, List<CustomerSales> customers, List<RepSales> reps,
            List<CategorySales> categories, List<Receivable> receivables, List<StockAlert> stockAlerts,
            List<TierMove> tierMoves, List<CustomerSales> previousCustomers) {

        public Details {
            products = List.copyOf(products);
            customers = List.copyOf(customers);
            reps = List.copyOf(reps);
            categories = List.copyOf(categories);
            receivables = List.copyOf(receivables);
            stockAlerts = List.copyOf(stockAlerts);
            tierMoves = List.copyOf(tierMoves);
            previousCustomers = List.copyOf(previousCustomers);
        }
    }

    public boolean isIncomplete() {
        return asOf.isBefore(week.to());
    }

    public Money receivable() {
        return details.receivables().stream().map(Receivable::balance).reduce(Money.ZERO, Money::plus);
    }

    public Money overdue() {
        return details.receivables().stream().map(Receivable::overdue).reduce(Money.ZERO, Money::plus);
    }
}
