package org.suanpan.core.party.supplier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.SupplierId;

/// Reading suppliers for lists and cards. `today` = the day from which something is overdue and twelve months are counted back.
public interface SupplierQueries {

    /// Columns a [ListQuery] over suppliers may name: those of [SupplierListItem], and `idleDays`, the days without a purchase.
    Set<String> COLUMNS = Set.of("code", "name", "person", "phone", "payable", "overdue", "lastBuy", "idleDays", "purchases", "bought");

    /// Refuses with `list.unknown-column` what is none of [#COLUMNS]; without an order, by code.
    Page<SupplierListItem> page(ListQuery query, LocalDate today, int offset, int limit);

    SupplierTotals totals(ListQuery query, LocalDate today);

    /// Values of `column` among the rows of `query`, its own condition left out; the most frequent `limit` of them.
    List<ValueCount> values(ListQuery query, LocalDate today, String column, int limit);

    /// Refuses with `supplier.unknown` when there is none.
    SupplierCard card(SupplierId id, LocalDate today);
}
