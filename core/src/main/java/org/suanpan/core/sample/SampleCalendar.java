package org.suanpan.core.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// How busy a wholesale shop is on a day, in per mille of an even day: weekdays, the weeks around the Spring Festival,
/// the first days of October, and summer.
final class SampleCalendar {

    /// First day of the lunar year by year.
    private static final Map<Integer, MonthDay> SPRING_FESTIVAL = Map.ofEntries(
            festival(2015, 2, 19), festival(2016, 2, 8), festival(2017, 1, 28), festival(2018, 2, 16),
            festival(2019, 2, 5), festival(2020, 1, 25), festival(2021, 2, 12), festival(2022, 2, 1),
            festival(2023, 1, 22), festival(2024, 2, 10), festival(2025, 1, 29), festival(2026, 2, 17),
            festival(2027, 2, 6), festival(2028, 1, 26), festival(2029, 2, 13), festival(2030, 2, 3),
            festival(2031, 1, 23), festival(2032, 2, 11), festival(2033, 1, 31), festival(2034, 2, 19),
            festival(2035, 2, 8), festival(2036, 1, 28));

    private static final int[] WEEKDAY = {1180, 1080, 1050, 1100, 1300, 1000, 290};
    private static final int[] MONTH = {1000, 1000, 920, 940, 1020, 1090, 1130, 1110, 1040, 980, 920, 950};

    private SampleCalendar() {}

    private static Map.Entry<Integer, MonthDay> festival(int year, int month, int day) {
        return Map.entry(year, MonthDay.of(month, day));
    }

    static int busy(LocalDate day) {
        int weekday = WEEKDAY[day.getDayOfWeek().getValue() - 1];
        int month = MONTH[day.getMonthValue() - 1];
        return (int) ((long) weekday * month / 1000 * feast(day) / 1000);
    }

    private static int feast(LocalDate day) {
        if (day.getMonthValue() == 10 && day.getDayOfMonth() <= 3) {
            return 350;
        }
        LocalDate spring = SPRING_FESTIVAL.getOrDefault(day.getYear(), MonthDay.of(2, 5)).atYear(day.getYear());
        long distance = ChronoUnit.DAYS.between(spring, day);
        if (distance < -24 || distance > 21) {
            return 1000;
        }
        if (distance < 0) {
            return distance < -10 ? 1450 : distance < -3 ? 1700 : 600;
        }
        return distance < 7 ? 0 : distance < 14 ? 450 : 750;
    }
}
