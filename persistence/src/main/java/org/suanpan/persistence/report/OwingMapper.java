package org.suanpan.persistence.report;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.report.Dashboard;
import org.suanpan.core.report.OpenItem;
import org.suanpan.core.report.collect.Collected;

/// What customers owe at a day: the documents that are open, and what has settled none of them.
interface OwingMapper {

    /// `asOf` = the last day of the span.
    List<Collected> collections(@Param("span") DateSpan span, @Param("asOf") LocalDate asOf);

    /// Gifts, points for money, rebates; the newest first.
    List<GivenLine> given(@Param("from") LocalDate from, @Param("to") LocalDate to);

    List<OpenItem> openItems(@Param("asOf") LocalDate asOf);

    /// Largest balance first, ties by code.
    List<Dashboard.Debtor> debtors(@Param("asOf") LocalDate asOf);
}
