package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;

interface TierFactsMapper {

    List<CustomerTotalsRow> totals(@Param("from") LocalDate from, @Param("to") LocalDate to);

    List<OrderDaysRow> orderDays(@Param("to") LocalDate to);
}
