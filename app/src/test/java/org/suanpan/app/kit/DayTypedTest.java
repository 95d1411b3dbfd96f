package org.suanpan.app.kit;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.suanpan.app.kit.grid.DayTyped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/// Days as they are typed on Thursday, 2026-11-26.
class DayTypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"5,2026-11-05", "1105,2026-11-05", "11.5,2026-11-05", "11-5,2026-11-05", "3/8,2026-03-08", "１１。５,2026-11-05",
        "20251231,2025-12-31", "2025-12-31,2025-12-31", "25.1.2,2025-01-02"})
    void aDayIsReadInAnyShape(String typed, LocalDate day) {
        assertEquals(day, DayTyped.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"31", "1301", "11.31", "abc", "2026-2-30", "123"})
    void whatNamesNoDayIsNone(String typed) {
        assertNull(DayTyped.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"+,2026-11-19", "-,2026-11-17", "t,2026-11-26", "y,2026-11-25", "w,2026-11-16", "k,2026-11-22", "m,2026-11-01",
        "H,2026-11-30", "＋,2026-11-19"})
    void aSignJumps(char sign, LocalDate day) {
        assertEquals(day, DayTyped.jump(sign, LocalDate.of(2026, 11, 18), TODAY));
    }

    @Test
    void anyOtherSignIsTyped() {
        assertNull(DayTyped.jump('5', TODAY, TODAY));
    }
}
