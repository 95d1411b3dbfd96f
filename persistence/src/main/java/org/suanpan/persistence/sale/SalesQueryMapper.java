package org.suanpan.persistence.sale;

import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.ValueCount;
import org.suanpan.core.sale.SalesFilter;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesRef;
import org.suanpan.core.sale.SalesTotals;
import org.suanpan.persistence.db.ListTerms;

interface SalesQueryMapper {

    List<SalesRow> list(@Param("filter") SalesFilter filter, @Param("like") String like, @Param("offset") int offset,
            @Param("limit") int limit);

    SalesTotals totals(@Param("filter") SalesFilter filter, @Param("like") String like);

    SalesTotals totalsOfDays(@Param("filter") SalesFilter filter);

    List<SalesRow> page(@Param("terms") ListTerms terms, @Param("offset") int offset, @Param("limit") int limit);

    SalesTotals sums(@Param("terms") ListTerms terms);

    List<ValueCount> values(@Param("at") ListTerms.Term counted, @Param("terms") ListTerms terms,
            @Param("limit") int limit);

    List<SalesLineItem> lines(@Param("document") SalesRef document);
}
