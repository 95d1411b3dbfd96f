package org.suanpan.persistence.commission;

import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.SalesRepId;

interface LossMapper {

    /// What a document of an order earned somebody in a month of origin.
    record Part(SalesRepId rep, YearMonth origin, long order, Money base, Money margin) {}

    /// `fromMonth` and `toMonth` are included.
    List<Loss> losses(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    /// The whole of these orders, a row a person and month.
    List<Part> orders(@Param("orders") List<Long> orders);
}
