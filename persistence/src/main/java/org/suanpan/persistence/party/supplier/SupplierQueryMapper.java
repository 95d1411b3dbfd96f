package org.suanpan.persistence.party.supplier;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.supplier.SupplierCard;
import org.suanpan.core.party.supplier.SupplierListItem;
import org.suanpan.core.party.supplier.SupplierTotals;
import org.suanpan.persistence.db.ListTerms;

interface SupplierQueryMapper {

    List<SupplierListItem> page(@Param("terms") ListTerms terms, @Param("day") Day day, @Param("offset") int offset,
            @Param("limit") int limit);

    SupplierTotals sums(@Param("terms") ListTerms terms, @Param("day") Day day);

    List<ValueCount> values(@Param("at") ListTerms.Term counted, @Param("terms") ListTerms terms, @Param("day") Day day,
            @Param("limit") int limit);

    @Nullable SupplierListItem one(@Param("id") SupplierId id, @Param("day") Day day);

    Sides sides(@Param("id") SupplierId id, @Param("day") Day day);

    List<SupplierCard.Recent> recent(@Param("id") SupplierId id, @Param("limit") int limit);

    /// Today, and the last day before its twelve months.
    record Day(LocalDate today, LocalDate yearAgo) {}

    record Sides(Money returned, @Nullable LocalDate firstBuy) {}
}
