package org.suanpan.persistence.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.product.ProductId;

interface HintMapper {

    @Nullable YearMonth firstMonth();

    List<HintRow> negativeStock(@Param("span") DateSpan span, @Param("limit") int limit);

    List<HintRow> costPending(@Param("span") DateSpan span, @Param("limit") int limit);

    List<HintRow> unallocated(@Param("span") DateSpan span, @Param("limit") int limit);

    List<HintRow> drafts(@Param("span") DateSpan span, @Param("limit") int limit);

    List<HintRow> unbilled(@Param("span") DateSpan span, @Param("limit") int limit);

    List<HintRow> accountsBelow(@Param("span") DateSpan span, @Param("limit") int limit);

    List<EventRow> history(@Param("limit") int limit);

    /// `found` = how many there are in all.
    record HintRow(long found, String name, @Nullable LocalDate date, @Nullable DocumentId document,
            @Nullable DocumentKind kind, boolean draft, @Nullable ProductId product, @Nullable Quantity quantity,
            @Nullable Money money) {}

    record EventRow(Instant at, String actor, String action, String detail) {}
}
