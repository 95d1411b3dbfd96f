package org.suanpan.persistence.trade.book;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

interface KeptCostMapper {

    List<Costed> costed(@Param("documents") List<Long> documents);

    void findDocument(@Param("document") long document);

    void addToDay(@Param("date") LocalDate date, @Param("cost") Money cost);

    void addToCustomer(@Param("customer") CustomerId customer, @Param("cost") Money cost);

    /// `sign` = 1 where the cost counts for sales, −1 where against, 0 where not; `shown` = 1 where lines show what the
    /// stock gains, −1 where what it loses.
    record Costed(long document, LocalDate date, @Nullable CustomerId customer, int sign, int shown) {}
}
