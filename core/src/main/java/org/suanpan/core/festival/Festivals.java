package org.suanpan.core.festival;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;

/// On which day a festival of a year falls: where the owner has written one, on his; else by the program's table. `own` = his days.
public record Festivals(List<Own> own) {

    /// The setting in which the owner's days are kept.
    public static final String SETTING = "calendar.festivals";
    /// By the table alone.
    public static final Festivals LUNAR = new Festivals(List.of());

    /// No festival moves into another year, so the year of the day is the year of the festival.
    public record Own(Festival festival, LocalDate day) {}

    public Festivals {
        own = List.copyOf(own);
    }

    /// Null where neither the owner nor the table knows it.
    public @Nullable LocalDate day(Festival festival, int year) {
        for (Own one : own) {
            if (one.festival() == festival && one.day().getYear() == year) {
                return one.day();
            }
        }
        return LunarDays.day(festival, year);
    }

    /// Whether the owner has said it otherwise than the table.
    public boolean isOwn(Festival festival, int year) {
        return own.stream().anyMatch(one -> one.festival() == festival && one.day().getYear() == year);
    }

    /// The festivals of a year of which nobody knows the day.
    public List<Festival> unknown(int year) {
        return Stream.of(Festival.values()).filter(festival -> day(festival, year) == null).toList();
    }

    /// With the owner's day of a festival of a year; null, and the day of the table, leave that to the table.
    public Festivals with(Festival festival, int year, @Nullable LocalDate day) {
        if (day != null && day.getYear() != year) {
            throw new Rejected("festival.other-year", year, day);
        }
        Stream<Own> others = own.stream().filter(one -> one.festival() != festival || one.day().getYear() != year);
        Stream<Own> his = day == null || day.equals(LunarDays.day(festival, year)) ? Stream.of() : Stream.of(new Own(festival, day));
        return new Festivals(Stream.concat(others, his).sorted(Comparator.comparing(Own::day)).toList());
    }

    /// As it is kept: `SPRING=2041-02-01 MID_AUTUMN=2041-09-10`.
    public String text() {
        return own.stream().map(one -> one.festival() + "=" + one.day()).collect(Collectors.joining(" "));
    }

    public static Festivals parse(String text) {
        return text.isBlank() ? LUNAR : new Festivals(Arrays.stream(text.strip().split(" ")).map(one -> one.split("=", 2))
                .map(pair -> new Own(Festival.valueOf(pair[0]), LocalDate.parse(pair[1]))).toList());
    }
}
