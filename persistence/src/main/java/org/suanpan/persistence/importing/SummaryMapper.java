package org.suanpan.persistence.importing;

import org.apache.ibatis.annotations.Param;

/// The kept summaries of the days and customers one batch touches, made anew from all sales. `without`: as if the
/// batch were not there.
interface SummaryMapper {

    void dropDays(@Param("batch") long batch);

    void makeDays(@Param("batch") long batch, @Param("without") boolean without);

    void dropCustomers(@Param("batch") long batch);

    void makeCustomers(@Param("batch") long batch, @Param("without") boolean without);
}
