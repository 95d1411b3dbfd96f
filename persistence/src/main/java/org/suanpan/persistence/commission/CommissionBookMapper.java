package org.suanpan.persistence.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.CommissionEvent;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.SalesRepId;

interface CommissionBookMapper {

    void insert(@Param("document") DocumentId document, @Param("date") LocalDate date,
            @Param("event") CommissionEvent event);

    List<CommissionEvent> of(@Param("document") DocumentId document);

    Money base(@Param("rep") SalesRepId rep, @Param("origin") YearMonth origin,
            @Param("kind") CommissionEvent.Kind kind);
}
