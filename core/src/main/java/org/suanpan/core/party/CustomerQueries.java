package org.suanpan.core.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.ValueCount;

/// Reading customers for lists and cards. The built-in walk-in customer is no row of the list.
public interface CustomerQueries {

    Page<CustomerListItem> list(CustomerFilter filter, int offset, int limit);

    CustomerTotals totals(CustomerFilter filter);

    /// Columns a [ListQuery] over customers may name: those of [CustomerListItem], and `idleDays`, the days without a sale.
    /// Of `tags`, any of several on one axis suffices, and every axis that is named has to fit: the axis of `行业:餐饮` is 行业.
    Set<String> COLUMNS = Set.of("name", "code", "tier", "lifecycle", "phone", "region", "rep", "lastSale",
            "documents", "netSales", "balance", "overdue", "tags", "idleDays");

    /// Refuses with `list.unknown-column` what is none of [#COLUMNS]; without an order, by code. `today` = the day from which
    /// days are counted and something is overdue, null = nothing is either.
    Page<CustomerListItem> page(ListQuery query, @Nullable LocalDate today, int offset, int limit);

    CustomerTotals totals(ListQuery query, @Nullable LocalDate today);

    /// Values of `column` among the rows of `query`, its own condition left out; the most frequent `limit` of them.
    List<ValueCount> values(ListQuery query, @Nullable LocalDate today, String column, int limit);

    default Page<CustomerListItem> page(ListQuery query, int offset, int limit) {
        return page(query, null, offset, limit);
    }

    default CustomerTotals totals(ListQuery query) {
        return totals(query, null);
    }

    default List<ValueCount> values(ListQuery query, String column, int limit) {
        return values(query, null, column, limit);
    }

    /// Refuses with `customer.unknown` when there is none.
    CustomerCard card(CustomerId id, LocalDate today);

    /// Sales and orders that went beyond the customer's terms for a written reason, the newest first.
    List<TrustedDocument> trusted(CustomerId id, int limit);

    /// The best few for what has been typed: code, name, phone tail, pinyin initials.
    List<CustomerListItem> find(String text, int limit);

    /// Every tag somebody bears.
    List<String> tags();
}
