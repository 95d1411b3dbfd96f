package org.suanpan.persistence.party;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerCard.MonthSales;
import org.suanpan.core.party.CustomerCard.RecentDocument;
import org.suanpan.core.party.CustomerCard.UsualProduct;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTotals;
import org.suanpan.core.party.TrustedDocument;
import org.suanpan.persistence.db.ListTerms;

interface CustomerQueryMapper {

    List<CustomerItemRow> list(@Param("filter") CustomerFilter filter, @Param("like") String like,
            @Param("offset") int offset, @Param("limit") int limit);

    CustomerTotals totals(@Param("filter") CustomerFilter filter, @Param("like") String like);

    List<CustomerItemRow> page(@Param("terms") ListTerms terms, @Param("tagged") List<List<String>> tagged,
            @Param("today") @Nullable LocalDate today, @Param("offset") int offset,
            @Param("limit") int limit);

    CustomerTotals sums(@Param("terms") ListTerms terms, @Param("tagged") List<List<String>> tagged,
            @Param("today") @Nullable LocalDate today);

    List<String> tags(@Param("terms") ListTerms terms, @Param("tagged") List<List<String>> tagged,
            @Param("today") @Nullable LocalDate today);

    /// Whoever fits, by code.
    List<CustomerId> ids(@Param("terms") ListTerms terms, @Param("tagged") List<List<String>> tagged, @Param("today") LocalDate today);

    /// 1 when this customer fits, himself or as whom he is read.
    long holds(@Param("terms") ListTerms terms, @Param("tagged") List<List<String>> tagged, @Param("today") LocalDate today,
            @Param("customer") CustomerId customer);

    List<ValueCount> values(@Param("at") ListTerms.Term counted, @Param("terms") ListTerms terms,
            @Param("tagged") List<List<String>> tagged, @Param("today") @Nullable LocalDate today, @Param("limit") int limit);

    List<String> called();

    List<Long> latest(@Param("ids") List<Long> ids, @Param("limit") int limit);

    List<CustomerItemRow> items(@Param("ids") List<Long> ids);

    List<String> kept();

    List<TrustedDocument> trusted(@Param("id") CustomerId id, @Param("limit") int limit);

    CustomerCard.Besides besides(@Param("id") CustomerId id);

    CardFacts facts(@Param("id") CustomerId id, @Param("today") LocalDate today);

    OrderDays orderDays(@Param("id") CustomerId id);

    List<MonthSales> months(@Param("id") CustomerId id, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<UsualProduct> products(@Param("id") CustomerId id, @Param("limit") int limit);

    List<RecentDocument> recent(@Param("id") CustomerId id, @Param("limit") int limit);
}
