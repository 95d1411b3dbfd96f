package org.suanpan.core.festival;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The days of the festivals from 2010 to 2040. They are those of the tables of the open `holidays` library of the Vacanza project, each of them
/// reckoned anew from the new moons and the places of the sun in Beijing time (Meeus, Astronomical Algorithms, chapters 25 and 49) by
/// the rules of GB/T 33661-2017, and those of 2024 to 2026 are the ones in the notices of the State Council.
final class LunarDays {

    private static final int FIRST = 2010;

    /// 春节, 端午, 中秋, year after year.
    private static final List<List<LocalDate>> DAYS = Arrays.stream("""
            2010 02-14 06-16 09-22
            2011 02-03 06-06 09-12
            2012 01-23 06-23 09-30
            2013 02-10 06-12 09-19
            2014 01-31 06-02 09-08
            2015 02-19 06-20 09-27
            2016 02-08 06-09 09-15
            2017 01-28 05-30 10-04
            2018 02-16 06-18 09-24
            2019 02-05 06-07 09-13
            2020 01-25 06-25 10-01
            2021 02-12 06-14 09-21
            2022 02-01 06-03 09-10
            2023 01-22 06-22 09-29
            2024 02-10 06-10 09-17
            2025 01-29 05-31 10-06
            2026 02-17 06-19 09-25
            2027 02-06 06-09 09-15
            2028 01-26 05-28 10-03
            2029 02-13 06-16 09-22
            2030 02-03 06-05 09-12
            2031 01-23 06-24 10-01
            2032 02-11 06-12 09-19
            2033 01-31 06-01 09-08
            2034 02-19 06-20 09-27
            2035 02-08 06-10 09-16
            2036 01-28 05-30 10-04
            2037 02-15 06-18 09-24
            2038 02-04 06-07 09-13
            2039 01-24 05-27 10-02
            2040 02-12 06-14 09-20
            """.split("\n")).map(LunarDays::year).toList();

    private LunarDays() {}

    private static List<LocalDate> year(String line) {
        String[] words = line.split(" ");
        return Arrays.stream(words).skip(1).map(day -> LocalDate.parse(words[0] + "-" + day)).toList();
    }

    /// Null for a year that is not in the table.
    static @Nullable LocalDate day(Festival festival, int year) {
        int at = year - FIRST;
        return at < 0 || at >= DAYS.size() ? null : DAYS.get(at).get(festival.ordinal());
    }
}
