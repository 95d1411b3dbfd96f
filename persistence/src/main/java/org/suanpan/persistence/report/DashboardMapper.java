package org.suanpan.persistence.report;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.report.Dashboard;

/// The statement `productAmounts` is read by [TopProducts] without mapping.
interface DashboardMapper {

    List<DayRow> days(@Param("span") DateSpan span);

    StockRow stock();

    CashRow cash(@Param("span") DateSpan span);

    CustomersRow customers(@Param("today") LocalDate today, @Param("sleepingBy") LocalDate sleepingBy,
            @Param("lostBy") LocalDate lostBy);

    List<Dashboard.Named> topCustomers(@Param("span") DateSpan span, @Param("limit") int limit);

    ProductRow product(@Param("id") long id);

    @Nullable LocalDate lastSale();
}
