package org.suanpan.persistence.trade;

import java.time.LocalDate;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Money;
import org.suanpan.core.party.CustomerId;

interface PromiseMapper {

    Money undelivered(@Param("customer") CustomerId customer);

    Money overdue(@Param("customer") CustomerId customer, @Param("day") LocalDate day);
}
