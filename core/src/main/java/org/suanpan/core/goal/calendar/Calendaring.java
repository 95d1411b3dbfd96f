package org.suanpan.core.goal.calendar;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.festival.Festival;
import org.suanpan.core.festival.Festivals;
import org.suanpan.core.staff.Here;

/// The shop's calendar as its screen sees it. Only whoever may change the settings changes it.
public interface Calendaring {

    Year year(int year, LocalDate asOf);

    /// `closes` = what the rule comes to today; `festivals` of every year.
    record Year(List<ShopDay> days, HolidayRule rule, boolean closes, Festivals festivals) {}

    /// `kind` null = a day like any other of its kind again.
    void set(LocalDate day, ShopDay.@Nullable Kind kind, String name, Here here);

    void rule(HolidayRule rule, Here here);

    /// On which day a festival of a year is; null = as the table has it.
    void festival(Festival festival, int year, @Nullable LocalDate day, Here here);
}
