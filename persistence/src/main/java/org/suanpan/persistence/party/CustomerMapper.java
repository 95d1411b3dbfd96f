package org.suanpan.persistence.party;

import java.time.LocalDate;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.PaymentPromise;
import org.suanpan.core.party.PaymentTerms;
import org.suanpan.core.party.SupplierId;

interface CustomerMapper {

    @Nullable CustomerRow byId(@Param("id") CustomerId id);

    @Nullable CustomerRow byCode(@Param("code") String code);

    long nextId();

    void insert(@Param("id") long id, @Param("customer") Customer customer, @Param("searchKey") String searchKey);

    @Nullable PaymentTerms payment(@Param("id") CustomerId id, @Param("day") LocalDate day);

    @Nullable TermsRow terms(@Param("id") CustomerId id);

    int keepTerms(@Param("id") CustomerId id, @Param("terms") CustomerTerms terms, @Param("tags") String tags);

    @Nullable String tags(@Param("id") CustomerId id);

    void keepTags(@Param("id") CustomerId id, @Param("tags") String tags);

    @Nullable SupplierId supplier(@Param("id") CustomerId id);

    /// The name of the customer who is that supplier; null = nobody.
    @Nullable String nameOfSupplier(@Param("supplier") SupplierId supplier);

    void dropPromise(@Param("id") CustomerId id);

    void insertPromise(@Param("id") CustomerId id, @Param("promise") PaymentPromise promise);

    int keepSupplier(@Param("id") CustomerId id, @Param("supplier") @Nullable SupplierId supplier);

    int update(@Param("customer") Customer customer, @Param("searchKey") String searchKey);
}
