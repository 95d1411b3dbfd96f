package org.suanpan.core.stock.batch;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ShelfLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void aDayThatIsPastIsTheDayOfMakingAndTheShelfLifeCountsFromIt() {
        assertEquals(LocalDate.of(2026, 8, 28), ShelfLife.expires(LocalDate.of(2026, 3, 1), TODAY, 180));
        assertEquals(LocalDate.of(2026, 9, 6), ShelfLife.expires(TODAY, TODAY, 180));
    }

    @Test
    void aDayToComeIsTheLastGoodDay() {
        assertEquals(LocalDate.of(2026, 3, 11), ShelfLife.expires(LocalDate.of(2026, 3, 11), TODAY, 180));
    }

    @Test
    void withoutAShelfLifeEveryDayIsTheLastGoodDay() {
        assertEquals(LocalDate.of(2026, 3, 1), ShelfLife.expires(LocalDate.of(2026, 3, 1), TODAY, 0));
    }

    @Test
    void aDayIsReadAsPeopleTypeIt() {
        for (String typed : new String[] {"2027-03-01", "2027.3.1", "2027/3/1", "20270301", "270301", " 27-3-1 "}) {
            assertEquals(LocalDate.of(2027, 3, 1), ShelfLife.parse(typed), typed);
        }
        for (String wrong : new String[] {"2027-02-30", "soon", "2027", ""}) {
            assertEquals("batch.not-a-day", assertThrows(Rejected.class, () -> ShelfLife.parse(wrong)).problem().key(), wrong);
        }
    }
}
