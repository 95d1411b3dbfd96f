package org.suanpan.persistence.commission;

import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.commission.CommissionFacts.MonthFacts;

interface CommissionFactsMapper {

    /// `fromMonth` and `toMonth` are included.
    List<MonthFacts> between(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);
}
