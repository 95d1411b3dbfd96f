package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.sheet.OpenSale;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.party.SalesRepId;

interface PayMapper {

    record PlanRow(long id, YearMonth from, String name, String planText, String savedAt, String actor) {}

    record Reviewed(SalesRepId rep, String seal) {}

    record PaidOn(SalesRepId rep, LocalDate day) {}

    record Counted(LocalDate date, Quantity quantity) {}

    List<PlanRow> plans();

    void insertPlan(@Param("from") YearMonth from, @Param("name") String name, @Param("plan") String plan, @Param("at") String at,
            @Param("actor") String actor);

    List<Reviewed> reviewed(@Param("month") YearMonth month);

    void review(@Param("rep") SalesRepId rep, @Param("month") YearMonth month, @Param("seal") String seal, @Param("at") String at,
            @Param("actor") String actor);

    List<PaidOn> paid(@Param("month") YearMonth month);

    void pay(@Param("month") YearMonth month, @Param("day") LocalDate day, @Param("at") String at, @Param("actor") String actor);

    List<PayPaper> sold(@Param("rep") SalesRepId rep, @Param("month") YearMonth month);

    /// What each of [#sold] comes to, in the same order.
    List<Counted> quantities(@Param("rep") SalesRepId rep, @Param("month") YearMonth month);

    List<PayPaper> collected(@Param("rep") SalesRepId rep, @Param("month") YearMonth month);

    List<OpenSale> open(@Param("rep") SalesRepId rep);
}
