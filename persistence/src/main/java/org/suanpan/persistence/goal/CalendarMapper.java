package org.suanpan.persistence.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.goal.calendar.HolidayRule;
import org.suanpan.core.goal.calendar.ShopDay;

interface CalendarMapper {

    List<ShopDay> days(@Param("span") DateSpan span);

    Set<LocalDate> worked(@Param("span") DateSpan span);

    @Nullable HolidayRule rule();

    void keepRule(@Param("rule") HolidayRule rule);

    @Nullable String festivals();

    void keepFestivals(@Param("festivals") String festivals);

    void insert(@Param("day") ShopDay day);

    void delete(@Param("day") LocalDate day);
}
