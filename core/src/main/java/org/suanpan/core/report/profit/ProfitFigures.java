package org.suanpan.core.report.profit;

import java.util.List;

import org.suanpan.core.base.DateSpan;

/// What the shop earned in a span, out of one snapshot. Amounts of sales are in the shop's cost basis, so that they compare with
/// costs (R9).
public interface ProfitFigures {

    /// Sales and returns by day and posting; one that was taken back on its own day is not among them.
    List<DocumentProfit> documents(DateSpan span);

    /// The same documents by product, so that any sums of them come to the same.
    List<LineProfit> lines(DateSpan span);

    /// Best profit first, ties by code.
    List<CustomerProfit> customers(DateSpan span);

    /// The profit statement of each month in which something happened, by month; the first and last may be cut by the span.
    List<MonthProfit> months(DateSpan span);

    /// By month, kind, reason and person.
    List<LossSum> losses(DateSpan span);

    /// What customers and suppliers were let off, by day and document.
    List<Waived> waivers(DateSpan span);

    /// Every promotion that held on some day of the span, the one that began first at the top: what it came to from its own
    /// first day to the end of the span, also where that began earlier.
    List<PromotionSum> promotions(DateSpan span);
}
