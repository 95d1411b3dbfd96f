package org.suanpan.persistence.trade.book;

import java.time.LocalDate;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerId;

interface KeptSalesMapper {

    @Nullable SoldOn soldOn(@Param("document") DocumentId document);

    void dropDay(@Param("date") LocalDate date);

    void findDay(@Param("date") LocalDate date);

    void dropCustomer(@Param("customer") CustomerId customer);

    void findCustomer(@Param("customer") CustomerId customer);

    void addToDay(@Param("document") DocumentId document);

    void addToCustomer(@Param("document") DocumentId document);

    void spanCustomer(@Param("customer") CustomerId customer);

    record SoldOn(LocalDate date, CustomerId customer) {}
}
