package org.suanpan.persistence.sale;

import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesRef;
import org.suanpan.core.sale.SalesTotals;

interface SalesQueryMapper {

    List<SalesRow> list(@Param("filter") SalesFilter filter, @Param("like") String like, @Param("offset") int offset,
            @Param("limit") int limit);

    SalesTotals totals(@Param("filter") SalesFilter filter, @Param("like") String like);

    SalesTotals totalsOfDays(@Param("filter") SalesFilter filter);

    List<SalesLineItem> lines(@Param("document") SalesRef document);
}
