package org.suanpan.persistence.tier;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.party.CustomerId;

/// What is no method here is read by [FactsReading] row by row.
interface TierFactsMapper {

    /// Who a customer is; `home` is another's number when he is merged into him.
    record NameRow(long id, String code, String name, long home) {}

    /// The one customer; null for the walk-in one and for who is merged.
    @Nullable NameRow name(@Param("customer") CustomerId customer);

    /// Into whom a customer is merged; null = he is not.
    @Nullable Long home(@Param("customer") long customer);

    long newest();
}
