package org.suanpan.core.goal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.DateSpan;

/// The days in the data file.
public interface ShopCalendar {

    /// By day.
    List<ShopDay> days(DateSpan span);

    /// Days off on which something was sold all the same.
    Set<LocalDate> worked(DateSpan span);

    HolidayRule rule();

    void keepRule(HolidayRule rule);

    void keep(ShopDay day);

    void remove(LocalDate day);
}
