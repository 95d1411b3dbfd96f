package org.suanpan.core.festival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The days of festivals: those of the table are those of the sky, and the owner's go first.
class FestivalsTest {

    private static final double WINTER = 270;

    @Test
    void theTableSaysWhatMoonAndSunSay() {
        for (int year = 2010; year <= 2040; year++) {
            List<LocalDate> months = months(year);
            assertEquals(months.get(0), Festivals.LUNAR.day(Festival.SPRING, year));
            assertEquals(months.get(4).plusDays(4), Festivals.LUNAR.day(Festival.DRAGON_BOAT, year));
            assertEquals(months.get(7).plusDays(14), Festivals.LUNAR.day(Festival.MID_AUTUMN, year));
        }
    }

    /// The first days of the months of a year but the leap month. The month of the winter solstice is the eleventh; where thirteen lie between
    /// two of them, the first in which the sun enters no new sign is the leap month.
    private static List<LocalDate> months(int year) {
        int k = (int) Math.floor((year - 2000) * 12.3685) - 3;
        while (!holdsSolstice(k)) {
            k++;
        }
        int next = k + 12;
        while (!holdsSolstice(next)) {
            next++;
        }
        int leap = -1;
        for (int i = k + 1; next - k == 13 && leap < 0 && i < next; i++) {
            leap = sign(Sky.newMoon(i)) == sign(Sky.newMoon(i + 1)) ? i : -1;
        }
        List<LocalDate> months = new ArrayList<>();
        for (int i = k + 1; i < next; i++) {
            if (i != leap) {
                months.add(Sky.newMoon(i));
            }
        }
        return months.subList(1, months.size());
    }

    private static int sign(LocalDate day) {
        return (int) (Sky.sun(day) / 30);
    }

    private static boolean holdsSolstice(int k) {
        return Sky.sun(Sky.newMoon(k)) < WINTER && Sky.sun(Sky.newMoon(k)) > WINTER - 40 && Sky.sun(Sky.newMoon(k + 1)) >= WINTER;
    }

    @Test
    void theDaysOfTheNoticesOfTheStateCouncilAreThere() {
        assertEquals("2024-02-10 2024-06-10 2024-09-17", said(2024));
        assertEquals("2025-01-29 2025-05-31 2025-10-06", said(2025));
        assertEquals("2026-02-17 2026-06-19 2026-09-25", said(2026));
    }

    private static String said(int year) {
        return Festivals.LUNAR.day(Festival.SPRING, year) + " " + Festivals.LUNAR.day(Festival.DRAGON_BOAT, year) + " "
                + Festivals.LUNAR.day(Festival.MID_AUTUMN, year);
    }

    @Test
    void theOwnersDayGoesFirstAndTheTablesOwnDayIsNobodysCorrection() {
        Festivals his = Festivals.LUNAR.with(Festival.MID_AUTUMN, 2026, LocalDate.parse("2026-09-26"));
        assertEquals(LocalDate.parse("2026-09-26"), his.day(Festival.MID_AUTUMN, 2026));
        assertEquals(LocalDate.parse("2027-09-15"), his.day(Festival.MID_AUTUMN, 2027));
        assertTrue(his.isOwn(Festival.MID_AUTUMN, 2026));
        assertFalse(his.isOwn(Festival.SPRING, 2026));
        assertEquals(Festivals.LUNAR, his.with(Festival.MID_AUTUMN, 2026, LocalDate.parse("2026-09-25")));
        assertEquals(Festivals.LUNAR, his.with(Festival.MID_AUTUMN, 2026, null));
        assertEquals(LocalDate.parse("2026-09-24"),
                his.with(Festival.MID_AUTUMN, 2026, LocalDate.parse("2026-09-24")).day(Festival.MID_AUTUMN, 2026));
    }

    @Test
    void aYearBeyondTheTableIsUnknownUntilHeWritesIt() {
        assertNull(Festivals.LUNAR.day(Festival.SPRING, 2041));
        assertNull(Festivals.LUNAR.day(Festival.SPRING, 2009));
        assertEquals(List.of(), Festivals.LUNAR.unknown(2040));
        Festivals his = Festivals.LUNAR.with(Festival.SPRING, 2041, LocalDate.parse("2041-02-01"));
        assertEquals(LocalDate.parse("2041-02-01"), his.day(Festival.SPRING, 2041));
        assertEquals(List.of(Festival.DRAGON_BOAT, Festival.MID_AUTUMN), his.unknown(2041));
        assertEquals("festival.other-year", assertThrows(Rejected.class,
                () -> his.with(Festival.SPRING, 2041, LocalDate.parse("2042-02-01"))).problem().key());
    }

    @Test
    void whatIsKeptReadsAsItWas() {
        Festivals his = Festivals.LUNAR.with(Festival.SPRING, 2041, LocalDate.parse("2041-02-01")).with(Festival.MID_AUTUMN, 2026,
                LocalDate.parse("2026-09-26"));
        assertEquals("MID_AUTUMN=2026-09-26 SPRING=2041-02-01", his.text());
        assertEquals(his, Festivals.parse(his.text()));
        assertEquals(Festivals.LUNAR, Festivals.parse(""));
    }
}
