package org.suanpan.persistence.commission;

import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.commission.CommissionStatements.Paid;

interface StatementMapper {

    List<StatementRow> statements(@Param("month") YearMonth month);

    List<StatementLineRow> lines(@Param("month") YearMonth month);

    List<SettledMonthRow> settledMonths();

    List<Paid> paid();

    long nextId();

    void insert(@Param("row") StatementRow row, @Param("at") String at, @Param("actor") String actor);

    void insertLine(@Param("row") StatementLineRow row);
}
