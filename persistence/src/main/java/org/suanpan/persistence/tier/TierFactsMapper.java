package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;

interface TierFactsMapper {

    /// Who a customer is; `home` is another's number when he is merged into him.
    record NameRow(long id, String code, String name, long home) {}

    /// `customer` = null: every one.
    List<NameRow> names(@Param("customer") @Nullable CustomerId customer);

    List<SoldRow> history(@Param("from") LocalDate from, @Param("to") LocalDate to, @Param("customer") @Nullable CustomerId customer);

    List<SoldRow> posted(@Param("from") LocalDate from, @Param("to") LocalDate to, @Param("customer") @Nullable CustomerId customer);
}
