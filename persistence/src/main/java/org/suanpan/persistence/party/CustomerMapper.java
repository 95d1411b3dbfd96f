package org.suanpan.persistence.party;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;

interface CustomerMapper {

    @Nullable CustomerRow byId(@Param("id") CustomerId id);

    @Nullable CustomerRow byCode(@Param("code") String code);

    long nextId();

    void insert(@Param("id") long id, @Param("customer") Customer customer, @Param("searchKey") String searchKey);

    @Nullable TermsRow terms(@Param("id") CustomerId id);

    int keepTerms(@Param("id") CustomerId id, @Param("terms") CustomerTerms terms, @Param("tags") String tags);

    int update(@Param("customer") Customer customer, @Param("searchKey") String searchKey);
}
