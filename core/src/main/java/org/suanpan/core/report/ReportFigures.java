package org.suanpan.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.report.collect.Collected;
import org.suanpan.core.report.profit.ProfitFigures;
import org.suanpan.core.trade.CostBasis;

/// The readings of one snapshot; they agree with each other to the fen. Net sales = sales + returns (returns ≤ 0).
public interface ReportFigures {

    SalesFigures sales(DateSpan span);

    /// The same net sales from the documents' own totals instead of their lines.
    Money documentNet(DateSpan span);

    /// Every line of the span by date, document and line, one at a time: a long span never stands in memory.
    void salesLines(DateSpan span, Consumer<? super SalesLine> line);

    /// Days with sales only, by date.
    List<DaySales> byDay(DateSpan span);

    /// Months with sales only, by month.
    List<MonthSales> byMonth(DateSpan span);

    /// Best net sales first, ties by code; so are the next three.
    List<ProductSales> byProduct(DateSpan span);

    List<CustomerSales> byCustomer(DateSpan span);

    List<RepSales> byRep(DateSpan span);

    List<CategorySales> byCategory(DateSpan span);

    List<OpenItem> openItems(LocalDate asOf);

    /// Emptiest first, ties by code.
    List<StockAlert> stockAlerts(LocalDate asOf);

    /// Changes of tier in the span, by day and code; a first assignment is no change.
    List<TierMove> tierMoves(DateSpan span);

    /// Every customer ever reviewed up to the day, best score first, ties by code.
    List<CustomerTier> tiers(LocalDate asOf);

    /// What fell due in the span and what came of it, most missed first, ties by name.
    List<Collected> collections(DateSpan span);

    /// What was given to customers in the span: gifts, points for money, rebates; the newest first.
    List<GivenLine> given(DateSpan span);

    /// Whether revenue, cost and margin of all of it are with tax.
    CostBasis costBasis();

    /// What was earned and lost, out of the same snapshot.
    ProfitFigures profit();

    /// What each customer with a balance owes on the day, largest first.
    default List<Receivable> receivables(LocalDate asOf) {
        return Ageing.of(openItems(asOf), asOf);
    }
}
