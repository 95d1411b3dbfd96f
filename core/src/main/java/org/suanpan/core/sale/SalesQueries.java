package org.suanpan.core.sale;

import java.util.List;
import java.util.Set;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.ValueCount;

/// Reading sales for lists: history and posted deliveries together.
public interface SalesQueries {

    Page<SalesListItem> list(SalesFilter filter, int offset, int limit);

    SalesTotals totals(SalesFilter filter);

    /// Columns a [ListQuery] over sales may name: those of [SalesListItem].
    Set<String> COLUMNS = Set.of("date", "number", "customer", "kind", "rep", "lines", "quantity", "net", "margin");

    /// The text of the query matches the document number or the customer's code, name or pinyin. Refuses with
    /// `list.unknown-column` what is none of [#COLUMNS].
    Page<SalesListItem> page(ListQuery query, int offset, int limit);

    SalesTotals totals(ListQuery query);

    /// Values of `column` among the rows of `query`, its own condition left out; the most frequent `limit` of them.
    List<ValueCount> values(ListQuery query, String column, int limit);

    List<SalesLineItem> lines(SalesRef document);
}
