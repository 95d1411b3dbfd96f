package org.suanpan.persistence.report;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.report.CategorySales;
import org.suanpan.core.report.CustomerSales;
import org.suanpan.core.report.CustomerTier;
import org.suanpan.core.report.DaySales;
import org.suanpan.core.report.MonthSales;
import org.suanpan.core.report.ProductSales;
import org.suanpan.core.report.RepSales;
import org.suanpan.core.report.SalesFigures;
import org.suanpan.core.report.StockAlert;
import org.suanpan.core.report.TierMove;

/// The statement `salesLines` is read by [SqliteReportFigures] without mapping: half a million lines a run.
interface ReportMapper {

    /// As it is stored; null = never set.
    @Nullable String costBasis();

    SalesFigures sales(@Param("span") DateSpan span);

    Money documentNet(@Param("span") DateSpan span);

    List<DaySales> byDay(@Param("span") DateSpan span);

    List<MonthSales> byMonth(@Param("span") DateSpan span);

    List<ProductSales> byProduct(@Param("span") DateSpan span);

    List<CustomerSales> byCustomer(@Param("span") DateSpan span);

    List<RepSales> byRep(@Param("span") DateSpan span);

    List<CategorySales> byCategory(@Param("span") DateSpan span);

    List<StockAlert> stockAlerts(@Param("span") DateSpan monthBefore);

    List<TierMove> tierMoves(@Param("span") DateSpan span);

    List<CustomerTier> tiers(@Param("asOf") LocalDate asOf);
}
