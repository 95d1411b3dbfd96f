package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// The days around the Spring Festival on which nobody orders and which are therefore no silence: `days` of them, the first `before` days
/// before New Year's Day. No days = they count as all others do. Years no first day is known of have none.
public record Holiday(int days, int before) {

    public static final Holiday NONE = new Holiday(0, 0);
    /// What is proposed: from a week before New Year's Day to a week after it.
    public static final Holiday USUAL = new Holiday(15, 7);

    /// New Year's Day of the lunar calendar.
    private static final Map<Integer, MonthDay> NEW_YEAR = Map.ofEntries(day(2010, 2, 14), day(2011, 2, 3), day(2012, 1, 23), day(2013, 2, 10),
            day(2014, 1, 31), day(2015, 2, 19), day(2016, 2, 8), day(2017, 1, 28), day(2018, 2, 16), day(2019, 2, 5), day(2020, 1, 25),
            day(2021, 2, 12), day(2022, 2, 1), day(2023, 1, 22), day(2024, 2, 10), day(2025, 1, 29), day(2026, 2, 17), day(2027, 2, 6),
            day(2028, 1, 26), day(2029, 2, 13), day(2030, 2, 3), day(2031, 1, 23), day(2032, 2, 11), day(2033, 1, 31), day(2034, 2, 19),
            day(2035, 2, 8), day(2036, 1, 28), day(2037, 2, 15), day(2038, 2, 4), day(2039, 1, 24), day(2040, 2, 12));

    private static Map.Entry<Integer, MonthDay> day(int year, int month, int day) {
        return Map.entry(year, MonthDay.of(month, day));
    }

    /// How many of its days lie between two days, neither counted.
    public int between(LocalDate after, LocalDate until) {
        int within = 0;
        for (int year = after.getYear(); days > 0 && year <= until.getYear() + 1; year++) {
            MonthDay newYear = NEW_YEAR.get(year);
            if (newYear != null) {
                LocalDate first = newYear.atYear(year).minusDays(before);
                LocalDate from = first.isAfter(after) ? first : after.plusDays(1);
                LocalDate to = first.plusDays(days).isBefore(until) ? first.plusDays(days) : until;
                within += (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
            }
        }
        return within;
    }
}
