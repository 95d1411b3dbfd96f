package org.suanpan.core.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.suanpan.core.festival.Festival;
import org.suanpan.core.festival.Festivals;

/// How busy a wholesale shop is on a day, in per mille of an even day: weekdays, the weeks around the Spring Festival,
/// the first days of October, and summer.
final class SampleCalendar {

    private static final int[] WEEKDAY = {1180, 1080, 1050, 1100, 1300, 1000, 290};
    private static final int[] MONTH = {1000, 1000, 920, 940, 1020, 1090, 1130, 1110, 1040, 980, 920, 950};

    private SampleCalendar() {}

    static int busy(LocalDate day) {
        int weekday = WEEKDAY[day.getDayOfWeek().getValue() - 1];
        int month = MONTH[day.getMonthValue() - 1];
        return (int) ((long) weekday * month / 1000 * feast(day) / 1000);
    }

    private static int feast(LocalDate day) {
        if (day.getMonthValue() == 10 && day.getDayOfMonth() <= 3) {
            return 350;
        }
        LocalDate spring = Objects.requireNonNullElseGet(Festivals.LUNAR.day(Festival.SPRING, day.getYear()), () -> LocalDate.of(day.getYear(), 2, 5));
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
