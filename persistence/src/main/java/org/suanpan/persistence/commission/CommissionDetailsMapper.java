package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionDetails.Collected;
import org.suanpan.core.commission.CommissionDetails.Sold;
import org.suanpan.core.commission.CommissionDetails.TierWeight;
import org.suanpan.core.commission.line.SoldLine;
import org.suanpan.core.party.SalesRepId;

interface CommissionDetailsMapper {

    /// What somebody sold in a month, in base units.
    record Units(SalesRepId rep, Quantity quantity) {}

    /// `fromMonth` and `toMonth` are included.
    List<Sold> sold(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    List<Sold> soldByCategory(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    List<SoldLine> lines(@Param("fromMonth") YearMonth fromMonth, @Param("toMonth") YearMonth toMonth);

    List<Units> units(@Param("month") YearMonth month);

    List<Collected> collected(@Param("from") LocalDate from, @Param("to") LocalDate to);

    List<TierWeight> tierWeights(@Param("day") LocalDate day);

    /// A customer and what there is of him, each beginning with a day of ten characters, parted by commas.
    record Days(long customer, String days) {}

    record Named(long id, String code) {}

    record Debt(long customer, LocalDate due, long owed, @Nullable String settled) {}

    List<Days> days(@Param("end") LocalDate end);

    List<Named> customers();

    List<Days> tiers(@Param("end") LocalDate end);

    List<Debt> debts(@Param("end") LocalDate end);
}
