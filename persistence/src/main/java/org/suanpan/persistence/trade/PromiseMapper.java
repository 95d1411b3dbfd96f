package org.suanpan.persistence.trade;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.party.CustomerId;

interface PromiseMapper {

    Money undelivered(@Param("customer") CustomerId customer);

    List<DepositRow> deposits(@Param("customer") CustomerId customer);

    Money depositUsed(@Param("document") DocumentId document);

    record DepositRow(DocumentId receipt, DocumentId order, DocumentNumber number, Money free, int bound) {}

    Money overdue(@Param("customer") CustomerId customer, @Param("day") LocalDate day);
}
