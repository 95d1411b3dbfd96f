package org.suanpan.persistence.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.loyalty.rebate.RebateContract;
import org.suanpan.core.loyalty.rebate.RebateStanding;

interface RebateMapper {

    List<RebateContract> contracts();

    @Nullable RebateContract get(@Param("id") long id);

    long nextId();

    void insert(@Param("id") long id, @Param("contract") RebateContract contract, @Param("at") Instant at, @Param("actor") String actor);

    void end(@Param("id") long id, @Param("to") LocalDate to);

    List<RebateStanding.Given> given(@Param("contract") long contract);

    void insertSettlement(@Param("contract") long contract, @Param("day") LocalDate day, @Param("amount") Money amount,
            @Param("receipt") DocumentId receipt, @Param("approver") String approver, @Param("at") Instant at, @Param("actor") String actor);
}
