package org.suanpan.persistence.report.profit;

import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.report.profit.CommissionShares;
import org.suanpan.core.report.profit.DocumentProfit;
import org.suanpan.core.report.profit.LateMoney;
import org.suanpan.core.report.profit.LineProfit;
import org.suanpan.core.report.profit.LossSum;
import org.suanpan.core.report.profit.MonthProfit;
import org.suanpan.core.report.profit.Waived;

/// The statements behind [SqliteProfitFigures].
interface ProfitMapper {

    /// A customer's part of the span, before what is worked out outside the store.
    record CustomerRow(CustomerId customer, String code, String name, String rep, Money sales, Money returns, Money cost,
            Money giftCost, Money waived, Money bad, Money expenses) {}

    List<DocumentProfit> documents(@Param("span") DateSpan span);

    List<LineProfit> lines(@Param("span") DateSpan span);

    List<CustomerRow> customers(@Param("span") DateSpan span);

    List<MonthProfit> months(@Param("span") DateSpan span);

    List<LossSum> losses(@Param("span") DateSpan span);

    List<Waived> waivers(@Param("span") DateSpan span);

    List<LateMoney.Change> overdue(@Param("span") DateSpan span);

    List<CommissionShares.Paid> commissions(@Param("first") YearMonth first, @Param("last") YearMonth last);

    List<CommissionShares.Bought> bought(@Param("first") YearMonth first, @Param("last") YearMonth last);

    /// A year's, as a fraction; null while nobody has set it.
    @Nullable String lateRate();

    void keepLateRate(@Param("rate") String rate);
}
