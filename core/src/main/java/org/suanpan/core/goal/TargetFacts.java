package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.calendar.ShopCalendar;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;

/// What targets are held against, and what they may be spread by. Merged customers are read as who they are now.
public interface TargetFacts {

    /// By month, person and customer. `rep` of the document, else whose the customer is; null = nobody's. New customers (value 1) count in the
    /// month of their first order, if 1,000 yuan were collected by the end of the span.
    record Moved(@Nullable SalesRepId rep, CustomerId customer, YearMonth month, BigDecimal amount) {}

    /// `potential` = the score of an A customer in the last review, zero for everybody else.
    record Cared(CustomerId customer, String code, String name, SalesRepId rep, Rate potential) {}

    /// Of everything that is sold.
    default List<Moved> moved(TargetMetric metric, DateSpan span) {
        return moved(metric, span, "");
    }

    /// Of the products of a category and those below it: net sales and margin only; empty = everything.
    List<Moved> moved(TargetMetric metric, DateSpan span, String category);

    /// The categories products stand in, with those above them, by name.
    List<String> categories();

    ShopCalendar calendar();

    /// Customers that are somebody's, by code.
    List<Cared> cared();

    Map<CustomerId, String> names(Collection<CustomerId> customers);

    /// Days on which anything was sold.
    Set<LocalDate> soldOn(DateSpan span);
}
