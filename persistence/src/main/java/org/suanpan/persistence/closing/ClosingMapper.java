package org.suanpan.persistence.closing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.trade.closing.Closing;

interface ClosingMapper {

    /// The closed month before this one.
    @Nullable YearMonth before(@Param("month") YearMonth month);

    void keepStock(@Param("month") YearMonth month, @Param("span") Span span);

    void keepCustomers(@Param("month") YearMonth month, @Param("span") Span span);

    void keepSuppliers(@Param("month") YearMonth month, @Param("span") Span span);

    void keepAccounts(@Param("month") YearMonth month, @Param("span") Span span);

    /// What the month came to and what there is at its end, beside the month itself.
    void keepTotals(@Param("month") YearMonth month, @Param("before") @Nullable YearMonth before,
            @Param("sales") Span sales);

    void dropStock(@Param("month") YearMonth month);

    void dropCustomers(@Param("month") YearMonth month);

    void dropSuppliers(@Param("month") YearMonth month);

    void dropAccounts(@Param("month") YearMonth month);

    List<Closing> all();

    /// The days whose movements are added to the balances before; both included.
    record Span(LocalDate from, LocalDate to) {}
}
