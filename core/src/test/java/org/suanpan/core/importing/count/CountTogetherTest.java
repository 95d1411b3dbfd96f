package org.suanpan.core.importing.count;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// What several people have counted, as one.
class CountTogetherTest {

    private static final CountSheet ZHANG = new CountSheet("a.xlsx", "张三", 600, Map.of("P1", Quantity.of(12)));
    private static final CountSheet LI = new CountSheet("b.xlsx", "李四", null, Map.of("P1", Quantity.of(10)));

    @Test
    void countsOfDifferentPlacesAddUp() {
        assertEquals(List.of(new CountTogether.Line("P1", Quantity.of(22), "张三 12，李四 10")),
                CountTogether.ADD.lines(List.of(ZHANG, LI)));
    }

    @Test
    void countsOfTheSameGoodsThatDifferAreToBeCountedAgain() {
        CountTogether.Line line = CountTogether.COMPARE.lines(List.of(ZHANG, LI)).getFirst();
        assertNull(line.quantity());
        assertEquals("张三 12，李四 10", line.note());
        assertEquals(Quantity.of(12), CountTogether.COMPARE.lines(List.of(ZHANG, ZHANG)).getFirst().quantity());
    }

    @Test
    void theTimeIsTheOneTheSheetsSayAndTwoTimesAreRefused() {
        assertEquals(600, CountTogether.minute(List.of(LI, ZHANG)));
        assertNull(CountTogether.minute(List.of(LI)));
        CountSheet later = new CountSheet("c.xlsx", "王五", 615, Map.of("P1", Quantity.of(1)));
        assertEquals(Problem.of("count.times-differ", "a.xlsx", "c.xlsx", "10:00", "10:15"),
                assertThrows(Rejected.class, () -> CountTogether.ADD.lines(List.of(ZHANG, LI, later))).problem());
    }

    @Test
    void sheetsOnWhichNothingWasCountedAreRefused() {
        assertEquals("count.nothing", assertThrows(Rejected.class, () -> CountTogether.ADD.lines(List.of(
                new CountSheet("a.xlsx", "张三", null, Map.of())))).problem().key());
    }
}
