package org.suanpan.persistence.goal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.goal.TargetFacts;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

interface TargetFactsMapper {

    /// `rep` of the document, null where it names nobody; `customer` as the document names him.
    record SumRow(@Nullable SalesRepId rep, long customer, YearMonth month, Money amount) {}

    /// `home` = as whom he is read, `rep` = whose he is.
    record HomeRow(long id, long home, @Nullable SalesRepId rep) {}

    record NameRow(CustomerId id, String name) {}

    record FirstRow(long customer, LocalDate first, @Nullable SalesRepId rep) {}

    List<SumRow> sold(@Param("span") DateSpan span, @Param("margin") boolean margin);

    List<SumRow> soldOf(@Param("span") DateSpan span, @Param("margin") boolean margin, @Param("category") String category);

    List<String> categories();

    List<SumRow> collected(@Param("span") DateSpan span);

    List<HomeRow> homes();

    List<TargetFacts.Cared> cared();

    List<NameRow> names(@Param("customers") List<CustomerId> customers);

    Set<LocalDate> soldOn(@Param("span") DateSpan span);

    /// Customers' first sales that stand, with whoever made them.
    List<FirstRow> firsts(@Param("to") LocalDate to);

    /// Money up to a day of these customers; old sales count as collected.
    List<SumRow> collectedOf(@Param("from") LocalDate from, @Param("to") LocalDate to, @Param("customers") List<Long> customers);
}
