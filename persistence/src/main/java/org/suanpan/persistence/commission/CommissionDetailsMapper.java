package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.commission.CommissionDetails.Buyer;
import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionDetails.TierWeight;

interface CommissionDetailsMapper {

    /// `fromMonth` and `toMonth` are included.
    List<Sold> sold(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    List<Sold> soldByCategory(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    List<Collected> collected(@Param("to") LocalDate to);

    List<TierWeight> tierWeights(@Param("day") LocalDate day);

    List<Buyer> buyers(@Param("start") LocalDate start, @Param("end") LocalDate end);
}
