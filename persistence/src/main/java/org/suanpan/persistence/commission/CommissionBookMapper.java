package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.party.SalesRepId;

interface CommissionBookMapper {

    void insert(@Param("posting") PostingId posting, @Param("date") LocalDate date,
            @Param("event") CommissionEvent event);

    List<CommissionEvent> of(@Param("posting") PostingId posting);

    Money base(@Param("rep") SalesRepId rep, @Param("origin") YearMonth origin,
            @Param("kind") CommissionEvent.Kind kind);
}
