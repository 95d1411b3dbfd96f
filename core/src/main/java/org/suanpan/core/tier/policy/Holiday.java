package org.suanpan.core.tier.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.suanpan.core.festival.Festival;
import org.suanpan.core.festival.Festivals;

/// The days around the Spring Festival on which nobody orders and which are therefore no silence: `days` of them, the first `before` days
/// before New Year's Day as the calendar has it. No days = they count as all others do. Years no first day is known of have none.
public record Holiday(int days, int before, Festivals calendar) {

    public static final Holiday NONE = new Holiday(0, 0);
    /// What is proposed: from a week before New Year's Day to a week after it.
    public static final Holiday USUAL = new Holiday(15, 7);

    /// By the program's own table.
    public Holiday(int days, int before) {
        this(days, before, Festivals.LUNAR);
    }

    /// The same by the owner's calendar.
    public Holiday by(Festivals calendar) {
        return new Holiday(days, before, calendar);
    }

    /// How many of its days lie between two days, neither counted.
    public int between(LocalDate after, LocalDate until) {
        int within = 0;
        for (int year = after.getYear(); days > 0 && year <= until.getYear() + 1; year++) {
            LocalDate newYear = calendar.day(Festival.SPRING, year);
            if (newYear != null) {
                LocalDate first = newYear.minusDays(before);
                LocalDate from = first.isAfter(after) ? first : after.plusDays(1);
                LocalDate to = first.plusDays(days).isBefore(until) ? first.plusDays(days) : until;
                within += (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
            }
        }
        return within;
    }
}
