package org.suanpan.core.sale;

import java.util.List;

import org.suanpan.core.base.Page;

/// Reading sales for lists: history and posted deliveries together.
public interface SalesQueries {

    Page<SalesListItem> list(SalesFilter filter, int offset, int limit);

    SalesTotals totals(SalesFilter filter);

    List<SalesLineItem> lines(SalesRef document);
}
