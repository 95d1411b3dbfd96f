package org.suanpan.persistence.sale;

import java.time.LocalDate;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.party.CustomerId;

/// The kept sums of a day and of a customer.
interface SalesSumsMapper {

    void addToDay(@Param("sums") SalesSums sums);

    void dropEmptyDay(@Param("date") LocalDate date);

    void addToCustomer(@Param("sums") SalesSums sums);

    void dropEmptyCustomer(@Param("customer") CustomerId customer);

    void spanCustomer(@Param("customer") CustomerId customer);
}
