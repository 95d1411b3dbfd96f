package org.suanpan.persistence.trade.book;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

interface KeptCostMapper {

    List<DocumentCost> costs(@Param("documents") List<Long> documents);

    void keepLine(@Param("move") long move);

    void keepDocument(@Param("document") long document);

    void addToDay(@Param("date") LocalDate date, @Param("cost") Money cost);

    void addToCustomer(@Param("customer") CustomerId customer, @Param("cost") Money cost);

    /// `sign` = 1 where the cost counts for sales, 0 where not.
    record DocumentCost(long document, LocalDate date, @Nullable CustomerId customer, int sign, Money cost) {}
}
