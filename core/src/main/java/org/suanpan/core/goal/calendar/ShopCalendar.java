package org.suanpan.core.goal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.festival.Festivals;

/// The days in the data file.
public interface ShopCalendar {

    /// By day.
    List<ShopDay> days(DateSpan span);

    /// Days off on which something was sold all the same.
    Set<LocalDate> worked(DateSpan span);

    HolidayRule rule();

    void keepRule(HolidayRule rule);

    /// When festivals are: by the table, and by the owner.
    Festivals festivals();

    void keepFestivals(Festivals festivals);

    void keep(ShopDay day);

    void remove(LocalDate day);
}
